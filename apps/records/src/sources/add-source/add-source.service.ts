import { Inject, Injectable } from '@nestjs/common';
import { type PgPool, inTransaction, onPool } from '#database';
import { Problem, conflict } from '#http';
import { detectPersonalData } from '#processing-event';
import { INTAKE_POOL } from '../../database.module.js';
import {
  type IntakeSource,
  addIntakeSource,
  listIntakeSources,
  lockIntakeSources,
} from '../intake-source.repository.js';
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
    // Looked up first, so that a request that is refused has made no topic.
    if (isThere(await listIntakeSources(onPool(this.pool)), topic, source)) return false;
    await this.topics.ensure(topic);
    const added = await inTransaction(this.pool, async (transaction) => {
      await lockIntakeSources(transaction);
      if (isThere(await listIntakeSources(transaction), topic, source)) return false;
      await addIntakeSource(transaction, { topic, source, ownerRole: ownerRole ?? null, origin: 'api' });
      return true;
    });
    await this.directory.refresh();
    return added;
  }
}

/**
 * Whether the source has the topic already. Throws SOURCE.TOPIC_OWNED where another has it, SOURCE.HAS_TOPIC where the source
 * has another: whoever may write to a second topic could speak in its name. Only the configuration gives a source several.
 */
function isThere(rows: readonly IntakeSource[], topic: string, source: string): boolean {
  const known = rows.find((row) => row.topic === topic);
  if (known && known.source !== source) throw ownedAlready();
  if (!known && rows.some((row) => row.source === source)) throw hasTopic();
  return known !== undefined;
}

function ownedAlready(): Problem {
  return conflict('SOURCE.TOPIC_OWNED', {
    sv: 'Ämnet ägs redan av en annan källa. GET /api/sources visar vilken; välj ett eget ämne.',
    en: 'The topic is owned by another source already. GET /api/sources tells which; choose a topic of its own.',
  });
}

function hasTopic(): Problem {
  return conflict('SOURCE.HAS_TOPIC', {
    sv: 'Källan har redan ett ämne; GET /api/sources visar vilket. Sänd på det, eller välj en egen källa. Fler ämnen ger bara INTAKE_TOPICS.',
    en: 'The source has a topic already; GET /api/sources tells which. Send by that one, or choose a source of your own. Only INTAKE_TOPICS gives it more.',
  });
}

function looksPersonal(): Problem {
  return new Problem('SOURCE.PERSONAL_DATA', 400, {
    sv: 'Källan eller den ansvariga funktionen ser ut som en personuppgift. Ange en tjänst och en funktion.',
    en: 'The source or the function that answers looks like personal data. Name a service and a function.',
  });
}
