import type { Edition, JointController, Lang, ServedController } from '#declared-register';
import { contentDigest } from '#processing-event';
import { type Reading, readingOf } from '../../editions/read-declared/reading.js';
import { RecipientDirectory } from '../../recipient-sheets/recipient-directory.js';
import { dayAt, endOfDay } from '../../editions/stockholm-day.js';
import { buildActivity, timeLimit } from './build-activity.js';
import { RecipientBook } from './recipient-book.js';
import type {
  JointControllerRecord,
  ObservedPart,
  ProcessorRecord,
  ReportController,
  ReportEdition,
  ReportModel,
  ReportOptions,
} from './report-model.js';
import type { ReportSource } from './report-source.js';
import { type Words, lastDayBefore, stated, statedText } from './statements.js';
import { TransferBook } from './transfers.js';

/** How much of what could be shown is. */
interface ReportExtent {
  readonly observed?: ObservedPart | null;
  /** False: the annex on security is kept apart. */
  readonly withSecurity?: boolean;
}

/** Words the register as of a day. Pure: the same source and options give the same model, digests included. */
export function buildReportModel(
  source: ReportSource,
  options: ReportOptions,
  { observed = null, withSecurity = true }: ReportExtent = {},
): ReportModel {
  const { lang, asOf, diaryNumber } = options;
  const { edition } = source;
  const at = endOfDay(asOf);
  const words = wordsOf(source, lang);
  const recipients = new RecipientBook(source, at, words);
  const transfers = new TransferBook(source.sheets, at, words);
  const named = recipients.named();
  const content = {
    lang,
    asOf,
    diaryNumber,
    title: lang === 'sv' ? 'Register över behandling' : 'Record of processing activities',
    edition: reportEdition(source, words),
    controller: reportController(edition, options),
    jointControllers: edition.jointControllers.map((other) => jointController(other, lang)),
    authority: {
      name: stated(edition.supervisoryAuthority.name, lang),
      address: stated(edition.supervisoryAuthority.address, lang),
    },
    activities: edition.activities.map((activity) => buildActivity(activity, { recipients, transfers, words })),
    processorRecords: edition.served.map((served) => processorRecord(served, options)),
    recipients: named,
    transfers: named.flatMap(({ key }) => transfers.inForceTo(key)),
    timeLimits: edition.activities.flatMap((activity) =>
      activity.retention.map((rule) => ({
        ...timeLimit(rule, words),
        activity: activity.key,
        activityName: activity.name[lang],
      })),
    ),
    security: withSecurity
      ? recipients.security(edition.securityMeasures.map(({ text }) => statedText(text, lang)))
      : null,
    defects: edition.defects.map(({ code, title, explanation, article }) => ({
      code,
      title: title[lang],
      explanation: explanation[lang],
      article: article[lang],
    })),
    observed,
  };
  return { ...content, digests: { register: contentDigest(source), content: contentDigest(content) } };
}

/** How a report of the source reads: in the words of its edition. */
export function wordsOf({ edition, sheets }: ReportSource, lang: Lang): Reading {
  return readingOf(lang, new RecipientDirectory(sheets), [edition]);
}

export function reportEdition({ edition, adoptedBy }: ReportSource, { lang, label }: Words): ReportEdition {
  return {
    key: edition.key,
    number: edition.number,
    title: edition.title[lang],
    status: label('editionStatuses', edition.status),
    // An instant becomes a day in Stockholm; of a policy no more than the month may be known.
    adopted: stated(edition.adopted, lang, (adopted) => (adopted.includes('T') ? dayAt(new Date(adopted)) : adopted)),
    adoptedBy,
    validFrom: dayAt(new Date(edition.validFrom)),
    validUntil: lastDayBefore(edition.validTo),
  };
}

export function reportController({ controller }: Edition, { lang }: ReportOptions): ReportController {
  const yesOrNo = lang === 'sv' ? ['ja', 'nej'] : ['yes', 'no'];
  return {
    name: stated(controller.name, lang),
    organisationNumber: stated(controller.organisationNumber, lang),
    address: stated(controller.address, lang),
    phone: stated(controller.phone, lang),
    contact: stated(controller.contact, lang),
    jointControllers: statedText(controller.jointControllers, lang),
    representative: statedText(controller.representative, lang),
    representativeContact: stated(controller.representativeContact, lang),
    dpoName: stated(controller.dpoName, lang),
    dpoContact: stated(controller.dpoContact, lang),
    dpoNotified: stated(controller.dpoNotified, lang, (notified) => yesOrNo[notified ? 0 : 1] ?? ''),
  };
}

function jointController(
  { key, name, contact, arrangement, activities }: JointController,
  lang: Lang,
): JointControllerRecord {
  return {
    key,
    name: stated(name, lang),
    contact: stated(contact, lang),
    arrangement: statedText(arrangement, lang),
    activities,
  };
}

function processorRecord(served: ServedController, { lang }: ReportOptions): ProcessorRecord {
  return {
    key: served.key,
    name: stated(served.name, lang),
    contact: stated(served.contact, lang),
    representative: statedText(served.representative, lang),
    dataProtectionOfficer: stated(served.dpoContact, lang),
    agreement: stated(served.agreement, lang),
    processing: served.processing.map(({ text }) => statedText(text, lang)),
    subProcessors: served.subProcessors.map(({ text }) => statedText(text, lang)),
    transfers: statedText(served.transfers, lang),
    measures: served.securityMeasures.map(({ text }) => statedText(text, lang)),
  };
}
