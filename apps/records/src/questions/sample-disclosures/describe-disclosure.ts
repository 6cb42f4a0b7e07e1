import { type Edition, type RecipientSheet, agreementNeededBy, undeclaredTerms } from '#declared-register';
import type { Reading } from '../../editions/read-declared/reading.js';
import { isInForce } from '../../recipient-sheets/in-force.js';
import type { StoredSheet } from '../../recipient-sheets/recipient-sheet.repository.js';
import { recipientName } from '../../register/compare-recipients.js';
import { TERM_KINDS, termLabel } from '../../register/term-kinds.js';
import { labelled } from '../../register/terms.js';
import type { LeafV1 } from '../../sharing-log/leaf.js';
import { sentenceOf } from './sentence.js';
import type { OpenedEntry, RecordedCourse } from './sampled-entries.query.js';
import type { SampledDisclosureView, SampledEvidenceView, SampledSheetView } from './sample-disclosures.view.js';

export interface DrawnDisclosure {
  entry: OpenedEntry;
  course: RecordedCourse;
  /** In force at the time of the disclosure. */
  edition: Edition | undefined;
  /** Versions of the recipient's sheet, the first first. */
  sheets: readonly StoredSheet[];
}

/** A drawn disclosure in words, with everything that was in force then; nothing of it says who the person is. */
export function describeDisclosure(
  { entry, course, edition, sheets }: DrawnDisclosure,
  reading: Reading,
): SampledDisclosureView {
  const leaf = JSON.parse(entry.leaf) as LeafV1;
  const { time, index } = entry;
  const needed = agreementNeededBy(leaf.role);
  const known = sheets.filter(({ validFrom }) => validFrom <= time);
  const sheetAt = (stored: StoredSheet | undefined) =>
    stored === undefined ? null : sheetView(stored, leaf, time, reading);
  const view: Omit<SampledDisclosureView, 'words'> = {
    recipient: { key: leaf.recipient, label: recipientName(leaf.recipient, reading) },
    index,
    time,
    recorded: new Date(leaf.recorded),
    recipientClass: labelled('recipientClasses', leaf.class, reading),
    role: labelled('roles', leaf.role, reading),
    activity: labelled('activities', leaf.activity, reading),
    purposes: leaf.purposes.map((purpose) => labelled('purposes', purpose, reading)),
    subjectKind: labelled('subjectKinds', leaf.subjectKind, reading),
    categories: leaf.categories.map((category) => labelled('categories', category, reading)),
    legalBasis: labelled('legalBases', leaf.basis, reading),
    specialBasis: leaf.specialBasis === undefined ? null : labelled('specialBases', leaf.specialBasis, reading),
    country: labelled('countries', leaf.country, reading),
    transferGround:
      leaf.transferGround === undefined ? null : labelled('transferGrounds', leaf.transferGround, reading),
    edition: edition?.key ?? null,
    undeclared: undeclaredIn(leaf, edition, reading),
    agreementNeeded: needed === null ? null : labelled('agreementKinds', needed, reading),
    sheetThen: sheetAt(known.findLast(({ recordedAt }) => recordedAt <= time)),
    sheetNow: sheetAt(known.at(-1)),
    evidence: evidenceOf(leaf, course, reading),
  };
  return { words: sentenceOf(view, reading.lang), ...view };
}

function undeclaredIn(leaf: LeafV1, edition: Edition | undefined, reading: Reading) {
  const { activity, purposes, basis, subjectKind, categories, recipient } = leaf;
  const stated = {
    activity,
    purposes,
    legalBasis: basis,
    subjectKind,
    categories,
    recipient,
    recipientClass: leaf.class,
  };
  return undeclaredTerms(
    { ...stated, dataSource: null, retentionTrigger: null },
    edition,
    reading.recipients.entities,
  ).map(([kind, term]) => ({
    kind,
    kindLabel: TERM_KINDS[kind][reading.lang],
    term,
    label: termLabel(kind, term, reading),
  }));
}

function sheetView(stored: StoredSheet, { role, country }: LeafV1, time: Date, reading: Reading): SampledSheetView {
  const sheet = JSON.parse(stored.document) as RecipientSheet;
  const agreement = sheet.agreements.find((one) => one.kind === agreementNeededBy(role) && isInForce(one, time));
  const ground = sheet.transfers.find((one) => one.country === country && isInForce(one, time));
  return {
    version: stored.version,
    digest: stored.digest,
    recordedAt: stored.recordedAt,
    agreement:
      agreement === undefined
        ? null
        : {
            kind: labelled('agreementKinds', agreement.kind, reading),
            reference: agreement.reference,
            ...validity(agreement),
          },
    transferGround: ground === undefined ? null : groundView(ground, reading),
  };
}

function groundView(transfer: RecipientSheet['transfers'][number], reading: Reading) {
  const { ground, instrument, document, tiaReference } = transfer;
  return {
    ground: labelled('transferGrounds', ground, reading),
    instrument: instrument[reading.lang],
    document,
    tiaReference,
    ...validity(transfer),
  };
}

function validity({ validFrom, validTo }: { validFrom: string; validTo: string | null }) {
  return { validFrom: new Date(validFrom), validTo: validTo === null ? null : new Date(validTo) };
}

/** What was entered by hand is somebody's word for it. */
function evidenceOf(leaf: LeafV1, course: RecordedCourse, reading: Reading): SampledEvidenceView {
  const { source, outcome, closedAt, attempts, receipt } = course;
  return {
    state: labelled('evidenceStates', leaf.manual === true ? 'attested' : 'observed', reading),
    source,
    outcome: outcome === null ? null : labelled('outcomes', outcome, reading),
    closedAt,
    attempts,
    receipt,
    override: leaf.override === true,
  };
}
