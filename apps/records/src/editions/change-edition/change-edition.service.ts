import { createHash } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { type FieldChange, changeDocument, diffDocuments, documentText, examineEdition } from '#declared-register';
import { type Executor, type PgPool, inTransaction, onPool } from '#database';
import { type Lang, Problem, kindOf } from '#http';
import { INTAKE_POOL } from '../../database.module.js';
import { checkedAuthor } from '../author.js';
import { changedSince, invalidDocument, noSuchEdition, wrongState } from '../edition-problems.js';
import {
  type Author,
  type EditionState,
  appendStep,
  findDocumentRead,
  findStoredEdition,
  moveEdition,
  replaceDraft,
} from '../edition.repository.js';

/** Changes a draft, and moves it to review and back; never over a change that somebody has not seen. */
@Injectable()
export class ChangeEditionService {
  constructor(@Inject(INTAKE_POOL) private readonly pool: PgPool) {}

  /** Puts a whole document in place of the one that was read. */
  async replace(key: string, read: readonly string[], value: unknown, author: Author, lang: Lang): Promise<void> {
    await this.keep(key, read, value, author, lang, '/document');
  }

  /** Makes changes to the document that was read. */
  async change(
    key: string,
    read: readonly string[],
    changes: readonly FieldChange[],
    author: Author,
    lang: Lang,
  ): Promise<void> {
    const stored = await findStoredEdition(onPool(this.pool), key);
    if (stored === undefined) throw noSuchEdition();
    if (!read.includes(stored.digest)) throw await whyNot(onPool(this.pool), key, read, 'draft', lang);
    const made = changeDocument(JSON.parse(stored.document), changes);
    if ('impossible' in made) throw impossible(made.impossible, lang);
    await this.keep(key, [stored.digest], made.changed, author, lang, '');
  }

  /** To review, or back to draft. */
  async move(
    key: string,
    read: readonly string[],
    action: 'submit' | 'return',
    author: Author,
    lang: Lang,
  ): Promise<void> {
    const [from, to] = action === 'submit' ? (['draft', 'review'] as const) : (['review', 'draft'] as const);
    const checked = checkedAuthor(author);
    await inTransaction(this.pool, async (transaction) => {
      for (const digest of read) {
        if (!(await moveEdition(transaction, key, digest, from, to))) continue;
        return appendStep(transaction, key, action, checked);
      }
      throw await whyNot(transaction, key, read, from, lang);
    });
  }

  private async keep(
    key: string,
    read: readonly string[],
    value: unknown,
    author: Author,
    lang: Lang,
    prefix: string,
  ): Promise<void> {
    const checked = checkedAuthor(author);
    const examined = examineEdition(value);
    if (!('document' in examined)) throw invalidDocument(value, examined.shortcomings, lang, prefix);
    if (examined.document.key !== key) throw otherKey(prefix, lang);
    const document = documentText(examined.document);
    const digest = createHash('sha256').update(document).digest('hex');
    await inTransaction(this.pool, async (transaction) => {
      for (const one of read) {
        if (!(await replaceDraft(transaction, key, one, document))) continue;
        return appendStep(transaction, key, 'change', checked);
      }
      const stored = await findStoredEdition(transaction, key);
      // The same request again, because its answer was lost: what it asked for is there.
      if (stored?.status === 'draft' && stored.digest === digest) return;
      throw await whyNot(transaction, key, read, 'draft', lang);
    });
  }
}

/** Why a step was not taken: there is no such edition, it is in another state, or somebody was faster. */
export async function whyNot(
  executor: Executor,
  key: string,
  read: readonly string[],
  needed: EditionState,
  lang: Lang,
): Promise<Problem> {
  const stored = await findStoredEdition(executor, key);
  if (stored === undefined) return noSuchEdition();
  if (read.includes(stored.digest)) return wrongState(stored.status, needed);
  for (const digest of read) {
    const then = await findDocumentRead(executor, key, digest);
    if (then === undefined) continue;
    return changedSince(then.since, diffDocuments(JSON.parse(then.document), JSON.parse(stored.document)), lang);
  }
  return changedSince([], [], lang);
}

function otherKey(prefix: string, lang: Lang): Problem {
  return new Problem(
    'EDITION.OTHER_KEY',
    422,
    {
      sv: 'Nyckeln i dokumentet är en annan än adressens; ingenting har ändrats. En nyckel byts aldrig: skapa en ny utgåva.',
      en: 'The key in the document is not that of the address; nothing was changed. A key never changes: create a new edition.',
    },
    [
      {
        pointer: `${prefix}/key`,
        code: 'wrong-value',
        expected: lang === 'sv' ? 'adressens nyckel' : 'the key of the address',
        found: 'another key',
      },
    ],
  );
}

function impossible(
  changes: readonly { index: number; path: string; expected: { sv: string; en: string } }[],
  lang: Lang,
): Problem {
  return new Problem(
    'EDITION.IMPOSSIBLE_CHANGE',
    422,
    {
      sv: 'En ändring går inte att göra; ingenting har ändrats. GET /api/editions/{key} visar dokumentet.',
      en: 'A change cannot be made; nothing was changed. GET /api/editions/{key} shows the document.',
    },
    changes.map(({ index, expected, path }) => ({
      pointer: `/changes/${index}/path`,
      code: 'no-such-place',
      expected: expected[lang],
      found: kindOf(path),
    })),
  );
}
