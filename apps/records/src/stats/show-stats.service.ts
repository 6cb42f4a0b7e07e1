import { Inject, Injectable } from '@nestjs/common';
import { editionInForce } from '#declared-register';
import { type PgPool, onPool } from '#database';
import type { Lang } from '#http';
import { describeCoverage } from '../coverage/coverage.js';
import { READ_POOL } from '../database.module.js';
import { listOffsets } from '../intake/intake-offset.repository.js';
import { listEndedLogs } from '../intake/resume-partition/list-resumptions.query.js';
import { IntakeState } from '../intake/intake-state.js';
import { countQuarantined } from '../quarantine/list-quarantined/list-quarantined.query.js';
import { listSharingLogs } from '../recipients/sharing-logs.query.js';
import { ListSourcesService } from '../sources/list-sources/list-sources.service.js';
import { recipientName } from '../register/compare-recipients.js';
import { countCorrected } from './count-corrected.query.js';
import { listOpenTerms } from './open-terms.query.js';
import type { StatsView } from './stats.view.js';
import { quarantineByCode, sumOfPartitions, undeclaredUses } from './sum-up.js';

@Injectable()
export class ShowStatsService {
  constructor(
    @Inject(READ_POOL) private readonly pool: PgPool,
    @Inject(IntakeState) private readonly state: IntakeState,
    @Inject(ListSourcesService) private readonly sources: ListSourcesService,
  ) {}

  async show(lang: Lang, now = new Date()): Promise<StatsView> {
    const executor = onPool(this.pool);
    const [partitions, ended, corrected, sources, quarantine, logs, openTerms, coverage] = await Promise.all([
      listOffsets(executor),
      listEndedLogs(executor),
      countCorrected(executor),
      this.sources.list(lang, now),
      countQuarantined(executor),
      listSharingLogs(executor),
      listOpenTerms(executor),
      describeCoverage(executor, lang),
    ]);
    return {
      intake: sumOfPartitions([...partitions, ...ended]),
      corrected,
      partitions,
      stopped: this.state.stopped(),
      sources,
      quarantine: quarantineByCode(quarantine, lang),
      sharingLogs: logs.map(({ recipient, size, corrected: noLonger }) => ({
        recipient,
        name: recipientName(recipient, lang),
        entries: size,
        corrected: noLonger,
      })),
      undeclaredTerms: undeclaredUses(openTerms, editionInForce(now), lang),
      ...coverage,
    };
  }
}
