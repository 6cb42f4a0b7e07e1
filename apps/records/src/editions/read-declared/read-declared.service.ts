import { Inject, Injectable } from '@nestjs/common';
import type { Edition } from '#declared-register';
import { type Lang } from '#http';
import { RecipientSheetsService } from '../../recipient-sheets/recipient-sheets.service.js';
import { EditionsService } from '../editions.service.js';
import { type Reading, readingOf } from './reading.js';

/** What was declared at an instant, and how it reads. */
export interface Declared {
  /** Undefined where none was in force. */
  edition: Edition | undefined;
  reading: Reading;
}

/** The declared register as everybody else in this service reads it: from the database, as of any instant. */
@Injectable()
export class ReadDeclaredService {
  constructor(
    @Inject(EditionsService) private readonly editions: EditionsService,
    @Inject(RecipientSheetsService) private readonly sheets: RecipientSheetsService,
  ) {}

  /** The edition in force and the recipients' sheets as the register knew them at an instant. */
  async asOf(at: Date, lang: Lang): Promise<Declared> {
    const [edition, recipients, published] = await Promise.all([
      this.editions.asOf(at),
      this.sheets.asOf(at),
      this.editions.published(),
    ]);
    return { edition, reading: readingOf(lang, recipients, published) };
  }

  /** How answers read that need no edition. */
  async reading(lang: Lang, at: Date): Promise<Reading> {
    const [recipients, published] = await Promise.all([this.sheets.asOf(at), this.editions.published()]);
    return readingOf(lang, recipients, published);
  }
}
