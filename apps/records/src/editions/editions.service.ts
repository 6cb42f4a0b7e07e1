import { Inject, Injectable } from '@nestjs/common';
import { type Edition, type EditionDocument, NoEditionInForceError } from '#declared-register';
import { type Executor, type PgPool, onPool } from '#database';
import { READ_POOL } from '../database.module.js';
import { type PublishedHead, listPublished, readDocuments } from './edition.repository.js';

/** The published editions, for everybody who reads the declared register. A document is read once: it never changes. */
@Injectable()
export class EditionsService {
  private readonly documents = new Map<string, EditionDocument>();

  constructor(@Inject(READ_POOL) private readonly pool: PgPool) {}

  /** All of them, the earliest first. */
  async published(): Promise<Edition[]> {
    return this.editionsOf(await listPublished(this.executor()));
  }

  async find(key: string): Promise<Edition | undefined> {
    return (await this.published()).find((edition) => edition.key === key);
  }

  /** The edition that holds at an instant; undefined before the first. */
  async holdingAt(at: Date): Promise<Edition | undefined> {
    return (await this.published()).findLast(({ validFrom }) => Date.parse(validFrom) <= at.getTime());
  }

  /**
   * The edition in force now.
   * @throws NoEditionInForceError
   */
  async inForce(now: Date): Promise<Edition> {
    return (await this.holdingAt(now)) ?? noEdition();
  }

  /** The edition that was in force at an instant as the register knew it then: what was published later did not hold yet. */
  async asOf(at: Date): Promise<Edition | undefined> {
    const known = (await listPublished(this.executor())).filter(({ publishedAt }) => publishedAt <= at);
    return (await this.editionsOf(known)).findLast(({ validFrom }) => Date.parse(validFrom) <= at.getTime());
  }

  private executor(): Executor {
    return onPool(this.pool);
  }

  private async editionsOf(heads: readonly PublishedHead[]): Promise<Edition[]> {
    const unread = heads.filter(({ digest }) => !this.documents.has(digest));
    if (unread.length > 0) {
      const texts = await readDocuments(
        this.executor(),
        unread.map(({ key }) => key),
      );
      for (const { key, digest } of unread) this.documents.set(digest, JSON.parse(texts.get(key)!) as EditionDocument);
    }
    return heads.map(({ digest, number, validFrom }, index) => ({
      ...this.documents.get(digest)!,
      number,
      status: 'published',
      validFrom: validFrom.toISOString(),
      validTo: heads[index + 1]?.validFrom.toISOString() ?? null,
    }));
  }
}

function noEdition(): never {
  throw new NoEditionInForceError('No edition of the register is in force; publish one that is valid from now on');
}
