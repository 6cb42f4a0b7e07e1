import { Inject, Injectable } from '@nestjs/common';
import type { ServedController } from '#declared-register';
import { type PgPool, onPool } from '#database';
import type { Lang, LocalizedText } from '#http';
import { READ_POOL } from '../../database.module.js';
import { noEditionThen } from '../../editions/edition-problems.js';
import { ReadDeclaredService } from '../../editions/read-declared/read-declared.service.js';
import type { Reading } from '../../editions/read-declared/reading.js';
import type { LabelledTerm } from '../../register/term.view.js';
import { statement } from '../../register/terms.js';
import { type Question, frameAnswer } from '../frame-answer.js';
import type { ControllersToWarnView, ServedControllerView } from './list-controllers.view.js';

const QUESTION: Question = {
  number: 9,
  article: { sv: 'art. 33.2', en: 'Art. 33(2)' },
  rule: {
    sv: 'Ett personuppgiftsbiträde underrättar den personuppgiftsansvariga utan onödigt dröjsmål efter att ha fått vetskap om en incident.',
    en: 'A processor notifies the controller without undue delay after becoming aware of a breach.',
  },
};

const TEXT: Record<'some' | 'none', LocalizedText> = {
  some: {
    sv: 'Underrätta var och en vars behandling är berörd; avtalet kan ange en kortare tid. Bedömningen av risken är deras.',
    en: 'Notify each of them whose processing is touched; the agreement may set a shorter time. Judging the risk is theirs.',
  },
  none: {
    sv: 'Utgåvan som gäller anger ingen personuppgiftsansvarig som bolaget är biträde åt: ingen behöver varnas enligt art. 33.2. Stämmer det inte, för in uppdraget i en ny utgåva (art. 30.2).',
    en: 'The edition in force states no controller for whom the company is a processor: nobody has to be warned under Art. 33(2). If that is wrong, enter the assignment in a new edition (Art. 30(2)).',
  },
};

/** Answers whom to warn when a breach is the company's own as a processor. */
@Injectable()
export class ListControllersService {
  constructor(
    @Inject(READ_POOL) private readonly pool: PgPool,
    @Inject(ReadDeclaredService) private readonly declared: ReadDeclaredService,
  ) {}

  async answer(lang: Lang, now = new Date()): Promise<ControllersToWarnView> {
    const [frame, { edition, reading }] = await Promise.all([
      frameAnswer(onPool(this.pool), QUESTION, lang, now),
      this.declared.asOf(now, lang),
    ]);
    if (edition === undefined) throw noEditionThen();
    return {
      ...frame,
      edition: edition.key,
      text: TEXT[edition.served.length === 0 ? 'none' : 'some'][lang],
      controllers: edition.served.map((served) => view(served, reading)),
    };
  }
}

function view(
  { key, name, contact, dpoContact, agreement, processing, subProcessors }: ServedController,
  reading: Reading,
): ServedControllerView {
  return {
    key,
    name: statement(name, reading),
    contact: statement(contact, reading),
    dpoContact: statement(dpoContact, reading),
    agreement: statement(agreement, reading),
    processing: worded(processing, reading),
    subProcessors: worded(subProcessors, reading),
  };
}

function worded(items: ServedController['processing'], { lang }: Reading): LabelledTerm[] {
  return items.map(({ key, text }) => ({ key, label: text.value?.[lang] ?? key }));
}
