import {
  type DeclaredActivity,
  type Edition,
  type RecipientSheet,
  agreementNeededBy,
  declaredValues,
  findActivity,
  isDeclared,
  isInEea,
} from '#declared-register';
import { isInForce } from '../../recipient-sheets/in-force.js';
import { unauthorised } from '../../findings/rules/sub-processor-unauthorised.js';
import type { GateAnswer } from './ask-gate.js';
import type { ForeseenFinding } from './foresee-findings.js';
import type { NeedKey } from './need-kinds.js';
import { type Wish, countriesOf, roleIn } from './supposition.js';

/** in-place: it is there. missing: it is not. not-needed: the law does not ask for it here. to-judge: only a person can say. */
export type NeedState = 'in-place' | 'missing' | 'not-needed' | 'to-judge';

/** Something that the law asks for before the supplier is given anything. */
export interface Need {
  key: NeedKey;
  state: NeedState;
  activities: string[];
  categories: string[];
  countries: string[];
  /** Kinds of agreement. */
  agreements: string[];
  subProcessors: string[];
}

interface Planned {
  edition: Edition;
  sheet: RecipientSheet;
  wishes: readonly Wish[];
  gate: readonly GateAnswer[];
  /** What the rules of findings say of it: whether an agreement or a ground is in force is theirs to judge. */
  findings: readonly ForeseenFinding[];
  now: Date;
}

/** All that the law asks for, what is in place as well as what is missing. */
export function findNeeds(planned: Planned): Need[] {
  return [
    declaration(planned),
    purpose(planned),
    role(planned),
    agreement(planned),
    transferGround(planned),
    transferAssessment(planned),
    subProcessors(planned),
    onwardTransfer(planned),
    security(planned),
    information(planned),
    impactAssessment(planned),
  ];
}

function need(key: NeedKey, state: NeedState, more: Partial<Need> = {}): Need {
  return { key, state, activities: [], categories: [], countries: [], agreements: [], subProcessors: [], ...more };
}

/** Missing where the list names anything. */
function needFor(key: NeedKey, about: keyof Omit<Need, 'key' | 'state'>, missing: Iterable<string>): Need {
  const list = [...new Set(missing)];
  return need(key, list.length > 0 ? 'missing' : 'in-place', { [about]: list });
}

function risen(findings: readonly ForeseenFinding[], rule: string): boolean {
  return findings.some((finding) => finding.rule.key === rule);
}

/** Every wish that the gate would withhold because the edition does not declare it. */
function declaration({ gate }: Planned): Need {
  const outside = gate.filter(({ now }) => !now.allowed && now.reason.startsWith('undeclared'));
  return needFor(
    'declaration',
    'activities',
    outside.map(({ wish }) => wish.activity),
  );
}

/** Data that the activity does not process at all cannot be what it needs somebody else to have. */
function purpose({ edition, wishes }: Planned): Need {
  const outside = wishes.flatMap(({ activity, categories }) => {
    const declared = findActivity(edition, activity);
    if (declared === undefined || declared.categoriesAsNeeded !== undefined) return [];
    const known = new Set(declaredValues(declared.categories));
    return categories.filter((category) => !known.has(category));
  });
  return needFor('purpose', 'categories', outside);
}

function role({ edition, sheet, wishes }: Planned): Need {
  const open = wishes.filter((wish) => roleIn(edition, sheet, wish) === null);
  return needFor(
    'role',
    'activities',
    open.map(({ activity }) => activity),
  );
}

function agreement({ edition, sheet, wishes, findings }: Planned): Need {
  const kinds = wishes.flatMap((wish) => {
    const held = roleIn(edition, sheet, wish);
    return held === null ? [] : (agreementNeededBy(held) ?? []);
  });
  const agreements = [...new Set<string>(kinds)];
  if (risen(findings, 'agreement-missing')) return need('agreement', 'missing', { agreements });
  // Which one it takes follows from the role.
  if (wishes.some((wish) => roleIn(edition, sheet, wish) === null))
    return need('agreement', 'to-judge', { agreements });
  return need('agreement', agreements.length === 0 ? 'not-needed' : 'in-place', { agreements });
}

function transferGround({ sheet, wishes, findings }: Planned): Need {
  const countries = countriesOf(sheet, wishes).filter((country) => !isInEea(country));
  if (countries.length === 0) return need('transfer-ground', 'not-needed');
  return need('transfer-ground', risen(findings, 'transfer-ground-missing') ? 'missing' : 'in-place', { countries });
}

/** Grounds of Art. 46 work only where the law of the country lets them; derogations of Art. 49 are for single cases. */
function transferAssessment({ sheet, now }: Planned): Need {
  const inForce = sheet.transfers.filter((transfer) => isInForce(transfer, now));
  const assessed = inForce.filter(({ ground }) => ground.startsWith('A46'));
  const lacking = assessed.filter(({ tiaReference }) => tiaReference === null);
  const derogations = inForce.filter(({ ground }) => ground.startsWith('A49'));
  const countries = (list: typeof inForce) => ({ countries: [...new Set(list.map(({ country }) => country))] });
  if (lacking.length > 0) return need('tia', 'missing', countries(lacking));
  if (derogations.length > 0) return need('tia', 'to-judge', countries(derogations));
  return assessed.length > 0 ? need('tia', 'in-place', countries(assessed)) : need('tia', 'not-needed');
}

/** Those engaged later too: without an authorisation the day will not come. */
function subProcessors({ sheet }: Planned): Need {
  if (sheet.subProcessors.length === 0) return need('sub-processors', 'not-needed');
  const lacking = sheet.subProcessors.filter((one) => unauthorised(one) !== undefined);
  return needFor(
    'sub-processors',
    'subProcessors',
    lacking.map(({ name }) => name),
  );
}

/** A sub-processor outside the EEA takes a ground as the supplier itself does. */
function onwardTransfer({ sheet, now }: Planned): Need {
  const outside = [...new Set(sheet.subProcessors.map(({ country }) => country))].filter(
    (country) => !isInEea(country),
  );
  if (outside.length === 0) return need('onward-transfer', 'not-needed');
  const grounded = (country: string) =>
    sheet.transfers.some((transfer) => transfer.country === country && isInForce(transfer, now));
  return need('onward-transfer', outside.every(grounded) ? 'in-place' : 'missing', { countries: outside });
}

function security({ sheet }: Planned): Need {
  return need('security', sheet.securityMeasures.length === 0 ? 'missing' : 'to-judge');
}

/** What the persons were told is what the policy says: of this class of recipients, and of countries outside the EEA nothing. */
function information({ edition, sheet, wishes }: Planned): Need {
  const told = new Set(
    edition.recipientClasses.flatMap(({ class: { value, provenance } }) => (provenance === 'policy' ? value : [])),
  );
  const untold = wishes.filter(({ recipientClass }) => !told.has(recipientClass));
  const countries = countriesOf(sheet, wishes).filter((country) => !isInEea(country));
  const state = untold.length > 0 || countries.length > 0 ? 'missing' : 'to-judge';
  return need('information', state, { activities: [...new Set(untold.map(({ activity }) => activity))], countries });
}

/** Whether one is needed is stated for the activity or it is not; that another recipient changes it nobody can have stated. */
function impactAssessment({ edition, wishes }: Planned): Need {
  const open = wishes.filter(({ activity }) => {
    const declared: DeclaredActivity | undefined = findActivity(edition, activity);
    return declared === undefined || !isDeclared(declared.particulars.impactAssessment);
  });
  const activities = [...new Set((open.length > 0 ? open : wishes).map(({ activity }) => activity))];
  return need('dpia', open.length > 0 ? 'missing' : 'to-judge', { activities });
}
