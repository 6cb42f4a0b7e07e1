import { Inject, Injectable } from '@nestjs/common';
import { type PgPool, onPool } from '#database';
import { Problem, conflict } from '#http';
import { detectPersonalData } from '#processing-event';
import { INTAKE_POOL } from '../../database.module.js';
import { addIntakeSource, listIntakeSources } from '../intake-source.repository.js';
import { SourceDirectory } from '../source-directory.js';
import type { AddSourceDto } from './add-source.dto.js';
import { TopicMaker } from './topic-maker.js';

/** Lets a topic join while the register runs. */
@Injectable()
export class AddSourceService {
  constructor(
    @Inject(INTAKE_POOL) private readonly pool: PgPool,
    @Inject(SourceDirectory) private readonly directory: SourceDirectory,
    @Inject(TopicMaker) private readonly topics: TopicMaker,
  ) {}

  /** Returns whether the topic is new; one that the same source owns already is left as it is. */
  async add({ topic, source, ownerRole }: AddSourceDto): Promise<boolean> {
    const personal = [source, ownerRole ?? ''].some((text) => detectPersonalData(text) !== undefined);
    if (personal) throw looksPersonal();
    const executor = onPool(this.pool);
    // Looked up first, so that a request that is refused has made no topic.
    const known = (await listIntakeSources(executor)).find((row) => row.topic === topic);
    if (known && known.source !== source) throw ownedAlready();
    if (known) return false;
    await this.topics.ensure(topic);
    const row = await addIntakeSource(executor, { topic, source, ownerRole: ownerRole ?? null, origin: 'api' });
    if (row.source !== source) throw ownedAlready();
    await this.directory.refresh();
    return row.added;
  }
}

function ownedAlready(): Problem {
  return conflict('SOURCE.TOPIC_OWNED', {
    sv: 'Ämnet ägs redan av en annan källa. GET /api/sources visar vilken; välj ett eget ämne.',
    en: 'The topic is owned by another source already. GET /api/sources tells which; choose a topic of its own.',
  });
}

function looksPersonal(): Problem {
  return new Problem('SOURCE.PERSONAL_DATA', 400, {
    sv: 'Källan eller den ansvariga funktionen ser ut som en personuppgift. Ange en tjänst och en funktion.',
    en: 'The source or the function that answers looks like personal data. Name a service and a function.',
  });
}
