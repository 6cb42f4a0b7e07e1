import { Controller, Get, Inject } from '@nestjs/common';
import { ApiQuery, ApiTags } from '@nestjs/swagger';
import { type PgPool, onPool } from '#database';
import { Language, type Lang } from '#http';
import { type CoverageView, describeCoverage } from '../coverage/coverage.js';
import { type SourceCoverage, listSources } from '../coverage/coverage.query.js';
import { READ_POOL } from '../database.module.js';
import { type IntakeTotals, listOffsets } from '../intake/intake-offset.repository.js';
import { type StoppedPartition, IntakeState } from '../intake/intake-state.js';
import { countQuarantined } from '../quarantine/quarantine.repository.js';
import { listSharingLogs } from '../recipients/sharing-logs.query.js';

export interface StatsView extends CoverageView {
  /** accepted + duplicate + quarantined + control = offsets read, always. */
  intake: { accepted: number; duplicate: number; quarantined: number; control: number; offsets: number };
  partitions: IntakeTotals[];
  stopped: StoppedPartition[];
  sources: SourceCoverage[];
  quarantine: { code: string; records: number; oldest: Date }[];
  sharingLogs: { recipient: string; entries: number }[];
}

@ApiTags('statistics')
@ApiQuery({ name: 'lang', enum: ['sv', 'en'], required: false })
@Controller('api/stats')
export class StatsController {
  constructor(
    @Inject(READ_POOL) private readonly pool: PgPool,
    @Inject(IntakeState) private readonly state: IntakeState,
  ) {}

  /** What came in and what became of it, in counts that add up. */
  @Get()
  async stats(@Language() lang: Lang): Promise<StatsView> {
    const executor = onPool(this.pool);
    const [partitions, sources, quarantine, logs, coverage] = await Promise.all([
      listOffsets(executor),
      listSources(executor),
      countQuarantined(executor),
      listSharingLogs(executor),
      describeCoverage(executor, lang),
    ]);
    const sum = (count: (partition: IntakeTotals) => number) =>
      partitions.reduce((total, partition) => total + count(partition), 0);
    return {
      intake: {
        accepted: sum(({ accepted }) => accepted),
        duplicate: sum(({ duplicate }) => duplicate),
        quarantined: sum(({ quarantined }) => quarantined),
        control: sum(({ control }) => control),
        offsets: sum(({ nextOffset, firstOffset }) => nextOffset - firstOffset),
      },
      partitions,
      stopped: this.state.stopped(),
      sources,
      quarantine,
      sharingLogs: logs.map(({ recipient, size }) => ({ recipient, entries: size })),
      ...coverage,
    };
  }
}
