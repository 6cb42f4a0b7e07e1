export type {
  Channel,
  Country,
  Disclosure,
  LegalBasis,
  Operation,
  Outcome,
  Phase,
  Processing,
  ProcessingEvent,
  Recipient,
  Role,
  SpecialBasis,
  TransferGround,
  WithheldReason,
} from './generated/types.js';
export { type Admitted, admit } from './admit.js';
export { adviceOn } from './advice.js';
export * as terms from './generated/terms.js';
export { canonicalJson, contentDigest } from './canonical.js';
export { type WireRecord, decode, encode, sizeOf } from './codec.js';
export { type ExtensionValue, MAX_RECORD_BYTES, extensionsOf, formatSequence } from './contract.js';
export { detectPersonalData } from './detect-personal-data.js';
export { type Circumstances, type Examined, examine, examineStructure } from './examine.js';
export { type EventFacts, InvalidEventError, newProcessingEvent } from './new-event.js';
export { REFUSALS, type Refusal, type RefusalCode, refusal } from './refusal.js';
export { timeOfUuid7, uuid7 } from './uuid7.js';
