import { agreements } from '../demo/agreements.js';
import { legalEntities } from '../demo/entities.js';
import { entityFacts } from '../demo/entity-facts.js';
import { editions } from '../editions/editions.js';
import type { AgreementKind, Role, TransferGround, WithholdingReason } from '../vocabulary/closed-terms.js';
import { categories as knownCategories } from '../vocabulary/open-terms.js';
import { chooseRetention } from './choose-retention.js';
import { compileEditions, type CompiledActivity, type Route } from './compile-editions.js';
import { compileGrounds, type GroundingAgreement, type GroundingFacts, type Grounds } from './compile-grounds.js';
import { explain } from './explain.js';

export interface DisclosureQuestion {
  readonly at: Date;
  readonly activity: string;
  /** Key of a legal entity, or the class of natural persons who receive. */
  readonly recipient: string;
  readonly subjectKind: string;
  readonly categories: readonly string[];
  /** Picks one class where the recipient stands under several in the activity, as a carrier that also keeps the warehouse. */
  readonly recipientClass?: string;
}

export interface DisclosureAllowed {
  readonly allowed: true;
  readonly recipientClass: string;
  readonly role: Role;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** Set where the country is outside the EEA. */
  readonly transferGround?: TransferGround;
  readonly retention?: { readonly period: string; readonly trigger: string };
  readonly edition: string;
}

/** The reasons that the register itself can give; a person's own objections are not its matter. */
export type UndeclaredReason = Extract<WithholdingReason, `undeclared-${string}` | 'no-agreement'>;

export interface DisclosureWithheld {
  readonly allowed: false;
  readonly reason: UndeclaredReason;
  /** For the log and the engineer: names keys only, never a person, and says what to do. */
  readonly detail: string;
}

export type DisclosureDecision = DisclosureAllowed | DisclosureWithheld;

/** What the decision rests on. */
export interface DisclosureGrounds {
  readonly editions: typeof editions;
  readonly legalEntities: typeof legalEntities;
  readonly agreements: readonly GroundingAgreement[];
  readonly entityFacts: readonly GroundingFacts[];
}

const agreementFor: Readonly<Record<Role, AgreementKind | null>> = {
  processor: 'art-28',
  'sub-processor': 'art-28',
  'joint-controller': 'art-26',
  'separate-controller': 'disclosure-basis',
  'natural-person': null,
  'authority-inquiry': null,
};

/** The document that a role calls for before data may go out; null: natural persons and authorities need none. */
export function agreementNeededBy(role: Role): AgreementKind | null {
  return agreementFor[role];
}

/**
 * Builds the gate's decision over the given register and facts. Everything is indexed once; a decision then costs a few
 * map look-ups. The decision is pure: the same question gets the same answer, and time comes with the question.
 */
export function createDisclosureCheck(given: DisclosureGrounds): (question: DisclosureQuestion) => DisclosureDecision {
  const editionAt = compileEditions(given.editions, given.legalEntities);
  const grounds = compileGrounds(given.agreements, given.entityFacts);

  return function checkDisclosure(question) {
    const instant = question.at.getTime();
    const edition = editionAt(instant);
    const activity = edition?.activities.get(question.activity);
    if (edition === undefined || activity === undefined) {
      return withheld('undeclared-activity', explain.activity(question.activity, edition?.key));
    }
    if (!activity.subjectKinds.has(question.subjectKind)) {
      return withheld('undeclared-subject-kind', explain.subjectKind(question, edition.key));
    }
    const route = chooseRoute(activity, question);
    if ('allowed' in route) return route;
    return decideGround(route, question, instant, grounds, activity, edition.key);
  };
}

/** The route by which all of the categories may go to the recipient; the first of the register's where several would do. */
function chooseRoute(activity: CompiledActivity, question: DisclosureQuestion): Route | DisclosureWithheld {
  const routes = activity.routes
    .get(question.recipient)
    ?.filter((route) => question.recipientClass === undefined || route.recipientClass === question.recipientClass);
  if (routes === undefined || routes.length === 0)
    return withheld('undeclared-recipient', explain.recipient(question, activity.edition));
  const open = routes.filter((route) => route.subjectKinds?.has(question.subjectKind) ?? true);
  if (open.length === 0)
    return withheld('undeclared-subject-kind', explain.recipientSubjectKind(question, activity.edition));
  if (question.categories.length === 0) return withheld('undeclared-category', explain.noCategory(question));
  const route = open.find((candidate) => question.categories.every((category) => mayReceive(candidate, category)));
  if (route !== undefined) return route;
  const refused = question.categories.filter((category) => !open.some((candidate) => mayReceive(candidate, category)));
  return withheld('undeclared-category', explain.categories(question, refused, activity.edition));
}

function mayReceive(route: Route, category: string): boolean {
  return route.categories === 'as-needed' ? Object.hasOwn(knownCategories, category) : route.categories.has(category);
}

function decideGround(
  route: Route,
  question: DisclosureQuestion,
  instant: number,
  grounds: Grounds,
  activity: CompiledActivity,
  edition: string,
): DisclosureDecision {
  if (route.role === null) return withheld('no-agreement', explain.roleOpen(question, edition));
  const kind = agreementNeededBy(route.role);
  if (kind !== null && !grounds.hasAgreement(question.recipient, kind, instant)) {
    const lastEnd = grounds.lastAgreementEnd(question.recipient, kind, instant);
    return withheld('no-agreement', explain.agreement(question, route.role, kind, lastEnd));
  }
  const place =
    route.role === 'natural-person' ? grounds.naturalPersonPlace : grounds.placeOf(question.recipient, instant);
  if (place === undefined) return withheld('no-agreement', explain.country(question));
  if (place.ground === 'missing') return withheld('no-agreement', explain.transfer(question, place.country));
  const retention = chooseRetention(activity.retention, question.subjectKind, question.categories);
  return {
    allowed: true,
    recipientClass: route.recipientClass,
    role: route.role,
    country: place.country,
    ...(place.ground === 'not-needed' ? {} : { transferGround: place.ground }),
    ...(retention === undefined ? {} : { retention }),
    edition,
  };
}

function withheld(reason: UndeclaredReason, detail: string): DisclosureWithheld {
  return { allowed: false, reason, detail };
}

/** The decision over the editions of this library and the local stack's facts. */
export const checkDisclosure = createDisclosureCheck({ editions, legalEntities, agreements, entityFacts });
