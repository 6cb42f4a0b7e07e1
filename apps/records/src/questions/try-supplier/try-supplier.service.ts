import { Inject, Injectable } from '@nestjs/common';
import { type RecipientSheet, examineSheet, isCountry } from '#declared-register';
import { type PgPool, onPool } from '#database';
import { type FieldError, type Lang, Problem, kindOf } from '#http';
import { READ_POOL } from '../../database.module.js';
import { invalidDocument, noEditionThen } from '../../editions/edition-problems.js';
import { EditionsService } from '../../editions/editions.service.js';
import { ReadDeclaredService } from '../../editions/read-declared/read-declared.service.js';
import { readingOf } from '../../editions/read-declared/reading.js';
import { recipientName } from '../../register/compare-recipients.js';
import { type Question, frameAnswer } from '../frame-answer.js';
import { askGate, directoryWith } from './ask-gate.js';
import { describeForeseen, describeGate, describeNeed, describeSupplier } from './describe-supplier.js';
import { findNeeds } from './find-needs.js';
import { foreseeFindings } from './foresee-findings.js';
import type { Wish } from './supposition.js';
import type { TrySupplierDto } from './try-supplier.dto.js';
import type { TriedSupplierView } from './try-supplier.view.js';

const QUESTION: Question = {
  number: 12,
  article: { sv: 'art. 24.1, 25.1, 28.1 och 44', en: 'Art. 24(1), 25(1), 28(1) and 44' },
  rule: {
    sv: 'Innan någon annan får uppgifter ska det vara avgjort på vilken grund, i vilken roll, under vilket avtal och i vilket land; bara biträden som ger tillräckliga garantier får anlitas.',
    en: 'Before anybody else gets data it must be settled on which ground, in which role, under which agreement and in which country; only processors that give sufficient guarantees may be used.',
  },
};

/** Answers what would be if a supplier were added. Reads only: nothing of the supplier is kept. */
@Injectable()
export class TrySupplierService {
  constructor(
    @Inject(READ_POOL) private readonly pool: PgPool,
    @Inject(EditionsService) private readonly editions: EditionsService,
    @Inject(ReadDeclaredService) private readonly declared: ReadDeclaredService,
  ) {}

  async answer(asked: TrySupplierDto, lang: Lang, now = new Date()): Promise<TriedSupplierView> {
    const examined = examineSheet(asked.sheet);
    if (!('document' in examined)) throw invalidDocument(asked.sheet, examined.shortcomings, lang, '/sheet');
    const sheet = examined.document;
    const wishes = wishesOf(asked, sheet);
    const [frame, { edition, reading: before }, published] = await Promise.all([
      frameAnswer(onPool(this.pool), QUESTION, lang, now),
      this.declared.asOf(now, lang),
      this.editions.published(),
    ]);
    if (edition === undefined) throw noEditionThen();
    const directory = directoryWith(before.recipients, sheet);
    const [sv, en] = [readingOf('sv', directory, published), readingOf('en', directory, published)];
    const reading = lang === 'sv' ? sv : en;
    const gate = askGate(edition, directory, sheet, wishes, now);
    const findings = foreseeFindings(edition, sheet, wishes, {
      now,
      directory,
      words: (kind, key) => ({ sv: sv.label(kind, key), en: en.label(kind, key) }),
      recipientName: (key) => ({ sv: recipientName(key, sv), en: recipientName(key, en) }),
    });
    return {
      ...frame,
      supplier: describeSupplier(sheet),
      known: before.recipients.find(sheet.key) !== undefined,
      edition: edition.key,
      allowedNow: gate.every((one) => one.now.allowed),
      allowedOnceDeclared: gate.every(({ onceDeclared }) => onceDeclared?.allowed === true),
      gate: gate.map((one) => describeGate(one, reading)),
      findings: findings.map((one) => describeForeseen(one, reading)),
      needs: findNeeds({ edition, sheet, wishes, gate, findings, now }).map((one) => describeNeed(one, reading)),
    };
  }
}

/** @throws Problem 400 for a class that the sheet does not have, or a country that does not exist */
function wishesOf({ wishes }: TrySupplierDto, sheet: RecipientSheet): Wish[] {
  const errors: FieldError[] = [];
  const found = wishes.map(
    ({ activity, recipientClass = sheet.classes[0] ?? '', categories, countries = [] }, place) => {
      if (!sheet.classes.includes(recipientClass))
        errors.push({
          pointer: `/wishes/${place}/recipientClass`,
          code: 'class',
          expected: 'one of the classes of the sheet',
          found: kindOf(recipientClass),
        });
      for (const [index, country] of countries.entries())
        if (!isCountry(country))
          errors.push({
            pointer: `/wishes/${place}/countries/${index}`,
            code: 'unknown-country',
            expected: 'a country code of ISO 3166-1, as SE',
            found: kindOf(country),
          });
      return { activity, recipientClass, categories, countries };
    },
  );
  if (errors.length > 0) throw new Problem('HTTP.INVALID_FIELDS', 400, WRONG_WISHES, errors);
  return found;
}

const WRONG_WISHES = {
  sv: 'Önskemålen går inte ihop med bladet; errors visar var.',
  en: 'The wishes do not fit the sheet; errors shows where.',
};
