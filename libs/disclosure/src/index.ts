export { type DisclosureDefinition, type Party, type PartyDefinitions, defineDisclosure } from './define-disclosure.js';
export { DisclosureError, type DisclosureErrorCode } from './disclosure-error.js';
export { DISCLOSURE_SCHEMA_V1 } from './disclosure-schema.js';
export { DisclosureModule, type DisclosureModuleOptions, type DisclosureSettings } from './disclosure.module.js';
export type {
  Address,
  CallRecording,
  Category,
  FieldsByCategory,
  PaymentInfo,
  ReferralData,
  SuppressionMark,
  SystemLogEntry,
} from './fields-by-category.js';
export { type ListedDisclosure, listDisclosures } from './listing/list-disclosures.query.js';
export type { DisclosureCheck, DisclosureQuestion, DisclosureVerdict } from './opening/declared-check.js';
export {
  DisclosureGate,
  type DisclosureInput,
  type GateOptions,
  type OpenedDisclosure,
  type OpenedResponse,
  type WithheldInput,
} from './opening/disclosure-gate.js';
export { receiptOf } from './recording/receipt.js';
export { DisclosureSender, type SenderOptions } from './sending/disclosure-sender.js';
export type { RecalledDisclosure } from './sending/recall-disclosures.js';
