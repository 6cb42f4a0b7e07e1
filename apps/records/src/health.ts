import type { Provider } from '@nestjs/common';
import { type PgPool, checkDatabase, onPool } from '#database';
import { HEALTH_CHECKS, type HealthCheck } from '#observability';
import { READ_POOL } from './database.module.js';
import { IntakeState } from './intake/intake-state.js';
import { countLost } from './intake/resume-partition/list-resumptions.query.js';
import { QuarantineWatch } from './quarantine/watch-quarantine/quarantine-watch.js';

export const healthChecks: Provider = {
  provide: HEALTH_CHECKS,
  inject: [READ_POOL, IntakeState, QuarantineWatch],
  useFactory: (pool: PgPool, state: IntakeState, quarantine: QuarantineWatch): HealthCheck[] => [
    { name: 'database', check: () => checkDatabase(onPool(pool)) },
    {
      name: 'intake',
      check: async () => {
        if (state.isCrashing(new Date()))
          throw Object.assign(new Error('reading broke off'), { code: 'INTAKE.CRASHED' });
        const [first, ...more] = state.stopped();
        if (first) throw Object.assign(new Error(`${1 + more.length} partitions stopped`), { code: first.code });
        const lost = await countLost(onPool(pool));
        return lost > 0 ? { lost } : {};
      },
    },
    {
      name: 'quarantine',
      check: async () => {
        const passed = await quarantine.passed();
        return passed.length > 0 ? { degraded: 'QUARANTINE.CAP_PASSED', passed } : {};
      },
    },
  ],
};
