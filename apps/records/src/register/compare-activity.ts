import {
  type DeclaredActivity,
  type DeclaredRecipient,
  type Edition,
  declaredValues,
  findEntity,
  label,
  recipientEntities,
} from '#declared-register';
import type { Lang } from '#http';
import type { ObservedShape } from '../observed/observed-shapes.query.js';
import { type ActivityView, type RecipientTermView, type TermView } from './register.view.js';
import { compareTerms, declaredMark, evidence, observedMark, statement } from './terms.js';

export interface ActivityEvidence {
  shapes: readonly ObservedShape[];
  persons: number;
}

/** One entry of the register: what the edition declares beside what events have shown. */
export function compareActivity(
  edition: Edition,
  key: string,
  declared: DeclaredActivity | undefined,
  found: ActivityEvidence,
  lang: Lang,
): ActivityView {
  const { shapes } = found;
  const observed = observedMark(shapes);
  return {
    key,
    name: declared?.name[lang] ?? label('activities', key, lang),
    service: declared?.service ?? null,
    declared: declared !== undefined,
    ...evidence(observed !== null, lang),
    observed: observed && {
      ...observed,
      persons: found.persons,
      withheld: shapes.reduce((sum, { withheld }) => sum + withheld, 0),
    },
    legalBases: compareLegalBases(declared, shapes, lang),
    sources: compareTerms('sources', declared?.sources ?? [], shapes, ({ dataSource }) => [dataSource], lang),
    article30: {
      a: {
        controller: statement(edition.controller.name, lang),
        jointControllers: statement(edition.controller.jointControllers, lang, (text) => text[lang]),
        representative: statement(edition.controller.representative, lang, (text) => text[lang]),
        dataProtectionOfficer: statement(edition.controller.dpoContact, lang),
      },
      b: { purposes: comparePurposes(declared, shapes, lang) },
      c: {
        dataSubjects: compareTerms(
          'subjectKinds',
          subjectKindCells(declared),
          shapes,
          ({ subjectKind }) => [subjectKind],
          lang,
        ),
        categories: compareTerms(
          'categories',
          declared?.categories ?? [],
          shapes,
          ({ categories }) => categories,
          lang,
        ),
      },
      d: { recipients: compareRecipients(declared, shapes, lang) },
      e: {
        statement: declared
          ? statement(declared.transfers, lang, (text) => text[lang])
          : { value: null, ...declaredMark({ provenance: 'open' }, lang) },
        countries: compareTerms('countries', [], shapes, ({ country }) => [country], lang),
      },
      f: {
        retention: (declared?.retention ?? []).map((cell) => statement(cell, lang, ({ text }) => text[lang])),
        observed: observedRetention(shapes, lang),
      },
      g: { measures: edition.securityMeasures.map(({ text }) => statement(text, lang, (words) => words[lang])) },
    },
  };
}

function comparePurposes(
  declared: DeclaredActivity | undefined,
  shapes: readonly ObservedShape[],
  lang: Lang,
): TermView[] {
  const purposes = declared?.purposes ?? [];
  const cells = purposes.map(({ key, text }) => ({ ...text, value: key }));
  const worded = new Map(purposes.map(({ key, text }) => [key, text.value?.[lang]]));
  return compareTerms('purposes', cells, shapes, (shape) => shape.purposes, lang).map((term) => ({
    ...term,
    label: worded.get(term.key) ?? term.label,
  }));
}

function subjectKindCells(declared: DeclaredActivity | undefined) {
  return (declared?.rows ?? []).map(({ subjectKind, subjectProvenance, proposed }) => ({
    value: subjectKind,
    provenance: subjectProvenance,
    ...(proposed ? { proposed } : {}),
  }));
}

/** A basis holds for a kind of data subject: one row for each pair. */
function compareLegalBases(
  declared: DeclaredActivity | undefined,
  shapes: readonly ObservedShape[],
  lang: Lang,
): ActivityView['legalBases'] {
  const kinds = new Set([
    ...(declared?.rows ?? []).map(({ subjectKind }) => subjectKind),
    ...shapes.flatMap(({ subjectKind }) => subjectKind ?? []),
  ]);
  return [...kinds].flatMap((kind) => {
    const cells = (declared?.rows ?? [])
      .filter(({ subjectKind }) => subjectKind === kind)
      .map(({ legalBasis }) => legalBasis);
    const ofKind = shapes.filter(({ subjectKind }) => subjectKind === kind);
    return compareTerms('legalBases', cells, ofKind, ({ legalBasis }) => [legalBasis], lang).map((term) => ({
      ...term,
      subjectKind: kind,
      subjectKindLabel: label('subjectKinds', kind, lang),
    }));
  });
}

function compareRecipients(
  declared: DeclaredActivity | undefined,
  shapes: readonly ObservedShape[],
  lang: Lang,
): RecipientTermView[] {
  const recipients = declared?.recipients ?? [];
  const terms = compareTerms(
    'recipientClasses',
    recipients.map((recipient) => recipient.class),
    shapes,
    (shape) => [shape.recipientClass],
    lang,
  );
  return terms.map((term) => {
    const declaration = recipients.find((recipient) => recipient.class.value === term.key);
    const ofClass = shapes.filter(({ recipientClass }) => recipientClass === term.key);
    return {
      ...term,
      entities: compareEntities(declaration, term.key, ofClass, lang),
      categories: compareTerms(
        'categories',
        declaration?.categories ?? [],
        ofClass,
        ({ categories }) => categories,
        lang,
      ),
    };
  });
}

function compareEntities(
  declaration: DeclaredRecipient | undefined,
  recipientClass: string,
  shapes: readonly ObservedShape[],
  lang: Lang,
): RecipientTermView['entities'] {
  const declaredKeys = declaration ? recipientEntities(declaration).map(({ key }) => key) : [];
  const seenKeys = shapes.flatMap(({ recipient }) => recipient ?? []);
  return [...new Set([...declaredKeys, ...seenKeys])].map((key) => {
    const seen = shapes.filter(({ recipient }) => recipient === key);
    const role = seen.at(-1)?.role ?? (declaration ? (declaredValues([declaration.role])[0] ?? null) : null);
    return {
      key,
      name: recipientName(key, lang),
      declared: declaredKeys.includes(key) || (declaration !== undefined && key === recipientClass),
      role,
      roleLabel: role === null ? null : label('roles', role, lang),
      observed: observedMark(seen),
    };
  });
}

/** A legal entity's name; a class of natural persons by its label; an unknown recipient by its key. */
export function recipientName(key: string, lang: Lang): string {
  return findEntity(key)?.name ?? label('recipientClasses', key, lang);
}

function observedRetention(shapes: readonly ObservedShape[], lang: Lang): ActivityView['article30']['f']['observed'] {
  const byRule = new Map<string, ObservedShape[]>();
  for (const shape of shapes) {
    if (shape.retentionPeriod === null || shape.retentionTrigger === null) continue;
    const rule = `${shape.retentionPeriod} ${shape.retentionTrigger}`;
    byRule.set(rule, [...(byRule.get(rule) ?? []), shape]);
  }
  return [...byRule].map(([rule, seen]) => {
    const [period = '', trigger = ''] = rule.split(' ');
    return { period, trigger, triggerLabel: label('triggers', trigger, lang), ...observedMark(seen)! };
  });
}
