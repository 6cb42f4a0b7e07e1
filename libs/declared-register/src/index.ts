export { declaredValues, isDeclared } from './cell.js';
export type { Cell, Lang, LocalizedText, Provenance } from './cell.js';
export type {
  ActivityParticulars,
  ControllerStatement,
  DeclaredActivity,
  DeclaredRecipient,
  DeclaredRow,
  DeclaredSystem,
  Defect,
  Edition,
  EditionDocument,
  JointController,
  OwnTerm,
  RetentionRule,
  ServedController,
} from './edition.js';
export {
  documentOf,
  editionInForce,
  editions,
  findActivity,
  findEdition,
  NoEditionInForceError,
} from './editions/editions.js';
export { findPlaces, pointerOf, resolvePath } from './document/paths.js';
export { label, sameInBothLanguages, terms } from './vocabulary/terms.js';
export type { TermKind } from './vocabulary/term-kind.js';
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
export { isCountry, isInEea } from './vocabulary/countries.js';
export { agreementNeededBy, checkDisclosure, createDisclosureCheck } from './check-disclosure/check-disclosure.js';
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
export { documentText } from './document/canonical-text.js';
export { changeDocument, type FieldChange, type ImpossibleChange } from './document/change-document.js';
export { diffDocuments, type DocumentChange } from './document/diff-documents.js';
export { examineEdition, type Examined } from './document/examine-edition.js';
export { examineSheet } from './document/examine-sheet.js';
export { findHindrances } from './document/find-hindrances.js';
export type { Shortcoming } from './document/shortcoming.js';
export { recipientSheets } from './demo/recipient-sheets.js';
export type { RecipientSheet, SheetAgreement, SheetTransfer, SubProcessor } from './sheet.js';
