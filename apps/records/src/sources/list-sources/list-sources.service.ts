import { Inject, Injectable } from '@nestjs/common';
import { type PgPool, onPool } from '#database';
import type { Lang } from '#http';
import { READ_POOL } from '../../database.module.js';
import { listOffsets } from '../../intake/intake-offset.repository.js';
import { listEndedLogs } from '../../intake/resume-partition/list-resumptions.query.js';
import { countReplayed } from '../../quarantine/list-quarantined/list-quarantined.query.js';
import { listIntakeSources } from '../intake-source.repository.js';
import { MOST_GAPS, describeSource, describeTopic } from './describe-source.js';
import { listBlockStretches, listIncompleteBlocks, listSourceStates } from './source-coverage.query.js';
import type { SourceCoverageView } from './sources.view.js';

/** Tells of every source how much of it has come in. */
@Injectable()
export class ListSourcesService {
  constructor(@Inject(READ_POOL) private readonly pool: PgPool) {}

  async list(lang: Lang, now = new Date()): Promise<SourceCoverageView[]> {
    const executor = onPool(this.pool);
    const [states, rows, partitions, ended, incomplete, stretches, replayed] = await Promise.all([
      listSourceStates(executor),
      listIntakeSources(executor),
      listOffsets(executor),
      listEndedLogs(executor),
      listIncompleteBlocks(executor, MOST_GAPS + 1),
      listBlockStretches(executor, MOST_GAPS + 1),
      countReplayed(executor),
    ]);
    const names = new Set([...states.map(({ source }) => source), ...rows.map(({ source }) => source)]);
    return [...names].sort().map((source) => {
      const topics = rows
        .filter((row) => row.source === source)
        .map((row) => describeTopic(row, [...partitions, ...ended], replayed.get(row.topic) ?? 0));
      const state = states.find((one) => one.source === source);
      return describeSource(source, state, topics, { incomplete, stretches }, lang, now);
    });
  }
}
