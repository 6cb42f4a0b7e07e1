import { type Edition, type RecipientSheet, findActivity, isDeclared } from '#declared-register';
import type { Candidate } from '../../findings/finding.js';
import type { JudgingRule, Known } from '../../findings/rule.js';
import { RULES } from '../../findings/rules.js';
import type { SeenShape } from '../../findings/run-rules/seen-shapes.query.js';
import { type Wish, countriesOf, roleIn, supposing } from './supposition.js';

/** A finding that would rise with the first disclosure. */
export interface ForeseenFinding {
  rule: JudgingRule;
  candidate: Candidate;
  /** Also once the edition declares what is wished. */
  remains: boolean;
}

/** What the rules need beside the shapes and the editions. */
export type Surroundings = Pick<Known, 'now' | 'directory' | 'words' | 'recipientName'>;

/**
 * Lets the rules judge disclosures that have not taken place: as the edition is, and once it declares them. Rules that judge the paper
 * alone, or look through events, have nothing to say of them.
 */
export function foreseeFindings(
  edition: Edition,
  sheet: RecipientSheet,
  wishes: readonly Wish[],
  surroundings: Surroundings,
): ForeseenFinding[] {
  const shapes = imaginedShapes(edition, sheet, wishes, surroundings.now);
  const sheets = { of: () => [{ sheet, from: null, to: null }] };
  const known = {
    ...surroundings,
    sheets,
    shapes,
    sources: [],
    coverageFrom: null,
    reviewsDue: new Map<string, string>(),
  };
  const left = judge({ ...known, editions: [supposing(edition, sheet, wishes)] });
  const risen = judge({ ...known, editions: [edition] });
  return [...risen].map(([key, found]) => ({ ...found, remains: left.has(key) }));
}

function judge(known: Known): Map<string, Omit<ForeseenFinding, 'remains'>> {
  const found = new Map<string, Omit<ForeseenFinding, 'remains'>>();
  for (const rule of RULES) {
    if (!('judge' in rule)) continue;
    for (const candidate of rule.judge(known).filter(isOfShapes))
      found.set(`${rule.key} ${candidate.about}`, { rule, candidate });
  }
  return found;
}

/** An override is nobody's wish, and what holds of the paper holds with or without the supplier. */
function isOfShapes(candidate: Candidate): boolean {
  return 'windows' in candidate && candidate.windows.some(({ course }) => course !== 'override');
}

/** One shape for each wish, kind of person and country, as an event of it would have. */
function imaginedShapes(edition: Edition, sheet: RecipientSheet, wishes: readonly Wish[], now: Date): SeenShape[] {
  const shapes = wishes.flatMap((wish) => {
    const activity = findActivity(edition, wish.activity);
    const rows = activity?.rows ?? [];
    const kinds = rows.length === 0 ? [null] : [...new Set(rows.map(({ subjectKind }) => subjectKind))];
    return kinds.flatMap((subjectKind) => {
      const row = rows.find((one) => one.subjectKind === subjectKind && isDeclared(one.legalBasis));
      return countriesOf(sheet, [wish]).map((country) => ({
        activity: wish.activity,
        operation: 'disclose',
        purposes: activity?.purposes.map(({ key }) => key) ?? [],
        legalBasis: row?.legalBasis.value ?? '',
        specialBasis: row?.specialBasis?.value ?? null,
        subjectKind: row === undefined ? null : subjectKind,
        categories: [...wish.categories],
        dataSource: null,
        recipient: sheet.key,
        recipientClass: wish.recipientClass,
        role: roleIn(edition, sheet, wish),
        country,
        transferGround: null,
        retentionPeriod: null,
        retentionTrigger: null,
        notice: null,
        firstSeen: now,
        lastSeen: now,
      }));
    });
  });
  return shapes.map((shape, place) => ({ id: place + 1, ...shape }));
}
