export { declaredValues, isDeclared } from './cell.js';
export type { Cell, Lang, LocalizedText, Provenance } from './cell.js';
export type {
  ActivityParticulars,
  ControllerStatement,
  DeclaredActivity,
  DeclaredRecipient,
  DeclaredRow,
  Defect,
  Edition,
  EditionKey,
  RetentionRule,
} from './edition.js';
export { editionInForce, editions, findActivity, findEdition, NoEditionInForceError } from './editions/editions.js';
export { resolvePath } from './editions/resolve-path.js';
export { label, sameInBothLanguages, terms } from './vocabulary/terms.js';
export type { TermKind } from './vocabulary/terms.js';
export type {
  AgreementKind,
  Channel,
  EditionStatus,
  EvidenceState,
  LegalBasis,
  Operation,
  Outcome,
  Phase,
  Role,
  SpecialBasis,
  TransferGround,
  WithholdingReason,
} from './vocabulary/closed-terms.js';
export type {
  Category,
  RecipientClass,
  Right,
  Service,
  Source,
  SubjectKind,
  Trigger,
} from './vocabulary/open-terms.js';
export { isNaturalPersonClass, naturalPersonClasses } from './vocabulary/natural-persons.js';
export type { NaturalPersonClass } from './vocabulary/natural-persons.js';
export { isInEea } from './vocabulary/countries.js';
export { checkDisclosure, createDisclosureCheck } from './check-disclosure/check-disclosure.js';
export type {
  DisclosureAllowed,
  DisclosureDecision,
  DisclosureGrounds,
  DisclosureQuestion,
  DisclosureWithheld,
  UndeclaredReason,
} from './check-disclosure/check-disclosure.js';
export { agreements } from './demo/agreements.js';
export type { Agreement } from './demo/agreements.js';
export { findEntity, legalEntities } from './demo/entities.js';
export type { LegalEntity } from './demo/entities.js';
export { demoSecurityMeasures, entityFacts, findEntityFacts } from './demo/entity-facts.js';
export type { DemoSecurityMeasure, EntityFacts, TransferFact } from './demo/entity-facts.js';
export { recipientEntities } from './demo/recipient-entities.js';
export {
  basisOf,
  declaredEntities,
  type DeclaredTerms,
  type EventTermKind,
  termsOfActivity,
  termsOfEdition,
} from './undeclared/declared-terms.js';
export { type StatedTerms, undeclaredTerms } from './undeclared/undeclared-terms.js';
