import { Inject, Injectable } from '@nestjs/common';
import { type PgPool, onPool } from '#database';
import type { Lang } from '#http';
import { describeCoverage } from '../coverage/coverage.js';
import { READ_POOL } from '../database.module.js';
import { ReadDeclaredService } from '../editions/read-declared/read-declared.service.js';
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
    @Inject(ReadDeclaredService) private readonly declared: ReadDeclaredService,
  ) {}

  async show(lang: Lang, now = new Date()): Promise<StatsView> {
    const executor = onPool(this.pool);
    const [partitions, ended, corrected, sources, quarantine, logs, openTerms, { edition, reading }, coverage] =
      await Promise.all([
        listOffsets(executor),
        listEndedLogs(executor),
        countCorrected(executor),
        this.sources.list(lang, now),
        countQuarantined(executor),
        listSharingLogs(executor),
        listOpenTerms(executor),
        this.declared.asOf(now, lang),
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
        name: recipientName(recipient, reading),
        entries: size,
        corrected: noLonger,
      })),
      undeclaredTerms: undeclaredUses(openTerms, edition, reading),
      ...coverage,
    };
  }
}
