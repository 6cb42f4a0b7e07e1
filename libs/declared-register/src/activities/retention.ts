import { inferred, law, type Cell, type LocalizedText } from '../cell.js';
import type { RetentionRule } from '../edition.js';
import { triggers, type Trigger } from '../vocabulary/open-terms.js';

type RuleDetails = Partial<Pick<RetentionRule, 'categories' | 'subjectKinds' | 'sameAs'>> & {
  readonly source?: LocalizedText;
  readonly note?: LocalizedText;
};

/** A proposed storage period: `period` (ISO 8601) counted from `trigger`. */
export function keep(period: string, trigger: Trigger, more: RuleDetails = {}): Cell<RetentionRule> {
  const { source, note, ...rule } = more;
  return inferred(retentionRule(period, trigger, rule), {
    ...(source === undefined ? {} : { source }),
    ...(note === undefined ? {} : { note }),
  });
}

/** Kept until the trigger itself, not a day longer. */
export function keepUntil(trigger: Trigger, more: RuleDetails = {}): Cell<RetentionRule> {
  return keep('P0D', trigger, more);
}

/** A storage period that an act prescribes. */
export function keepByLaw(period: string, trigger: Trigger, act: LocalizedText, sameAs?: string): Cell<RetentionRule> {
  return law(retentionRule(period, trigger, sameAs === undefined ? {} : { sameAs }), act);
}

function retentionRule(
  period: string,
  trigger: Trigger,
  more: Partial<Pick<RetentionRule, 'categories' | 'subjectKinds' | 'sameAs'>>,
): RetentionRule {
  return { period, trigger, text: wording(period, triggers[trigger]), ...more };
}

const units = {
  Y: { sv: ['år', 'år'], en: ['year', 'years'] },
  M: { sv: ['månad', 'månader'], en: ['month', 'months'] },
  D: { sv: ['dag', 'dagar'], en: ['day', 'days'] },
} as const;

function wording(period: string, trigger: LocalizedText): LocalizedText {
  const match = /^P(\d+)([YMD])$/.exec(period);
  if (match === null) throw new RangeError(`Write the period as P<number><Y|M|D>; got ${period}`);
  const count = Number(match[1]);
  if (count === 0) return { sv: `till ${trigger.sv}`, en: `until ${trigger.en}` };
  const unit = units[match[2] as keyof typeof units];
  const form = count === 1 ? 0 : 1;
  return { sv: `${count} ${unit.sv[form]} från ${trigger.sv}`, en: `${count} ${unit.en[form]} from ${trigger.en}` };
}
