import type { LocalizedText } from '#declared-register';
import type { ReportActivity, ReportModel, Statement, TimeLimit } from '../model/report-model.js';
import { MARKS, notStated } from '../statement-words.js';
import type { CellValue, Column, ReportTable } from './report-table.js';
import { statementColumns, statementRows } from './statement-rows.js';

type Lang = ReportModel['lang'];

/** The report's parts as tables: what a spreadsheet shows, a sheet for each. */
export function reportTables(model: ReportModel): ReportTable[] {
  const { lang } = model;
  return [
    about(model),
    partA(model),
    ...(model.processorRecords.length > 0 ? [partB(model)] : []),
    recipients(model),
    transfers(model),
    timeLimits(model),
    ...(model.security === null ? [] : [security(model)]),
    {
      name: NAMES.statements[lang],
      columns: statementColumns(lang),
      rows: [...statementRows(model)],
    },
  ];
}

const NAMES = {
  about: { sv: 'Om registret', en: 'About' },
  partA: { sv: 'Del A behandlingar', en: 'Part A activities' },
  partB: { sv: 'Del B för andra', en: 'Part B for others' },
  recipients: { sv: 'Bilaga 1 mottagare', en: 'Annex 1 recipients' },
  transfers: { sv: 'Bilaga 2 överföringar', en: 'Annex 2 transfers' },
  timeLimits: { sv: 'Bilaga 3 tidsfrister', en: 'Annex 3 time limits' },
  security: { sv: 'Bilaga 4 säkerhet', en: 'Annex 4 security' },
  statements: { sv: 'Alla uppgifter', en: 'All statements' },
} as const satisfies Record<string, LocalizedText>;

function column(lang: Lang, sv: string, en: string, width: number, kind: Column['kind'] = 'text'): Column {
  return { title: { sv, en }[lang], width, kind };
}

function about(model: ReportModel): ReportTable {
  const { lang, controller, edition, digests, authority } = model;
  const row = (sv: string, en: string, value: CellValue): readonly CellValue[] => [{ sv, en }[lang], value];
  return {
    name: NAMES.about[lang],
    columns: [column(lang, 'Fält', 'Field', 44), column(lang, 'Uppgift', 'Statement', 80)],
    rows: [
      row('Rapport', 'Report', model.title),
      row('Gäller per', 'As of', model.asOf),
      row('Myndighetens diarienummer', "The authority's case number", model.diaryNumber),
      row('Utgåva', 'Edition', edition.title),
      row('Status', 'Status', edition.status),
      row('Fastställd av', 'Adopted by', edition.adoptedBy ?? notStated(lang)),
      row('Fastställd den', 'Adopted on', worded(edition.adopted, lang)),
      row('I kraft från och med', 'In force from', edition.validFrom),
      row('I kraft till och med', 'In force until', edition.validUntil),
      row('Personuppgiftsansvarig', 'Controller', worded(controller.name, lang)),
      row('Organisationsnummer', 'Organisation number', worded(controller.organisationNumber, lang)),
      row('Postadress', 'Postal address', worded(controller.address, lang)),
      row('Telefon', 'Phone', worded(controller.phone, lang)),
      row('Kontakt', 'Contact', worded(controller.contact, lang)),
      row('Gemensamt personuppgiftsansvariga', 'Joint controllers', worded(controller.jointControllers, lang)),
      ...model.jointControllers.map(({ name, contact, arrangement }) =>
        row(
          'Gemensamt personuppgiftsansvarig (art. 26)',
          'Joint controller (Art. 26)',
          [name, contact, arrangement].map((statement) => worded(statement, lang)).join('; '),
        ),
      ),
      row('Företrädare', 'Representative', worded(controller.representative, lang)),
      row('Företrädarens kontakt', "The representative's contact", worded(controller.representativeContact, lang)),
      row('Dataskyddsombud', 'Data protection officer', worded(controller.dpoName, lang)),
      row('Dataskyddsombudets kontakt', "The officer's contact", worded(controller.dpoContact, lang)),
      row('Ombudet anmält (art. 37.7)', 'Officer notified (Art. 37(7))', worded(controller.dpoNotified, lang)),
      row('Tillsynsmyndighet', 'Supervisory authority', worded(authority.name, lang)),
      row('Registrets kontrollsumma (SHA-256)', "The register's digest (SHA-256)", digests.register),
      row('Rapportens kontrollsumma (SHA-256)', "This report's digest (SHA-256)", digests.content),
      ...Object.values(MARKS).map((mark) => [`[${mark[lang]}]`, mark.meaning[lang]] as const),
    ],
  };
}

function partA(model: ReportModel): ReportTable {
  const { lang, activities } = model;
  const extras = new Map(activities.flatMap(({ extras }) => extras.map(({ key, label }) => [key, label] as const)));
  return {
    name: NAMES.partA[lang],
    columns: [
      column(lang, 'Nyckel', 'Key', 24),
      column(lang, 'Behandling', 'Activity', 32),
      column(lang, 'Verksamhet', 'Service', 22),
      column(lang, 'a. Personuppgiftsansvarig', 'a. Controller', 28),
      column(lang, 'b. Ändamål', 'b. Purposes', 44),
      column(lang, 'c. Kategorier av registrerade', 'c. Categories of data subjects', 36),
      column(lang, 'c. Kategorier av personuppgifter', 'c. Categories of personal data', 44),
      column(lang, 'd. Mottagare', 'd. Recipients', 60),
      column(lang, 'e. Överföringar', 'e. Transfers', 48),
      column(lang, 'f. Tidsfrister för radering', 'f. Time limits for erasure', 40),
      column(lang, 'g. Säkerhetsåtgärder', 'g. Security measures', 24),
      ...[...extras.values()].map((title) => ({ title, width: 32 })),
    ],
    rows: activities.map((activity) => [
      activity.key,
      activity.name,
      activity.service,
      worded(model.controller.name, lang),
      joined(activity.b.purposes, lang),
      joined(activity.c.dataSubjects, lang),
      activity.c.asNeeded === null ? joined(activity.c.categories, lang) : worded(activity.c.asNeeded, lang),
      recipientsOf(activity, lang),
      transfersOf(activity, lang),
      activity.f.timeLimits.map((limit) => timeLimitWords(limit, lang)).join('\n'),
      NAMES.security[lang],
      ...[...extras.keys()].map((key) => {
        const extra = activity.extras.find((candidate) => candidate.key === key);
        return extra === undefined ? null : extra.statements.map((statement) => worded(statement, lang)).join('\n');
      }),
    ]),
  };
}

function partB({ processorRecords, lang }: ReportModel): ReportTable {
  return {
    name: NAMES.partB[lang],
    columns: [
      column(lang, 'a. Personuppgiftsansvarig', 'a. Controller', 32),
      column(lang, 'a. Kontakt', 'a. Contact', 32),
      column(lang, 'a. Företrädare', 'a. Representative', 28),
      column(lang, 'a. Dataskyddsombud', 'a. Data protection officer', 28),
      column(lang, 'b. Kategorier av behandling', 'b. Categories of processing', 48),
      column(lang, 'c. Överföringar', 'c. Transfers', 48),
      column(lang, 'd. Säkerhetsåtgärder', 'd. Security measures', 48),
      column(lang, 'Avtal (art. 28.3)', 'Agreement (Art. 28(3))', 28),
      column(lang, 'Underbiträden', 'Sub-processors', 32),
    ],
    rows: processorRecords.map((record) => [
      worded(record.name, lang),
      worded(record.contact, lang),
      worded(record.representative, lang),
      worded(record.dataProtectionOfficer, lang),
      joined(record.processing, lang),
      worded(record.transfers, lang),
      joined(record.measures, lang),
      worded(record.agreement, lang),
      joined(record.subProcessors, lang),
    ]),
  };
}

function recipients({ recipients: named, lang }: ReportModel): ReportTable {
  return {
    name: NAMES.recipients[lang],
    columns: [
      column(lang, 'Nyckel', 'Key', 24),
      column(lang, 'Mottagare', 'Recipient', 28),
      column(lang, 'Ursprung', 'Origin', 12),
      column(lang, 'Kategorier', 'Categories', 28),
      column(lang, 'Roller', 'Roles', 36),
      column(lang, 'Behandlingar', 'Activities', 48),
      column(lang, 'Avtal eller grund', 'Agreement or basis', 44),
      column(lang, 'Referens', 'Reference', 18),
      column(lang, 'Från och med', 'From', 14, 'day'),
      column(lang, 'Till och med', 'Until', 14, 'day'),
      column(lang, 'Tar emot i', 'Receives in', 18),
      column(lang, 'Lagrar i', 'Stores in', 24),
      column(lang, 'Når dem från', 'Reaches them from', 24),
      column(lang, 'Underbiträden', 'Sub-processors', 32),
    ],
    // One row for each agreement, so that dates can be sorted and filtered.
    rows: named.flatMap((recipient) =>
      (recipient.agreements.length === 0 ? [undefined] : recipient.agreements).map((agreement) => [
        recipient.key,
        recipient.name,
        MARKS[recipient.provenance][lang],
        recipient.classes.join(', '),
        joined(recipient.roles, lang),
        recipient.activities.map(({ name }) => name).join(', '),
        agreement?.kind ?? null,
        agreement?.reference ?? null,
        agreement?.validFrom ?? null,
        agreement?.validUntil ?? null,
        worded(recipient.country, lang),
        joined(recipient.storageCountries, lang),
        joined(recipient.accessCountries, lang),
        recipient.subProcessors.map(({ name, country, since }) => `${name} (${country}), ${since}`).join('\n'),
      ]),
    ),
  };
}

function transfers({ transfers: all, lang }: ReportModel): ReportTable {
  return {
    name: NAMES.transfers[lang],
    columns: [
      column(lang, 'Mottagare', 'Recipient', 28),
      column(lang, 'Landkod', 'Country code', 12),
      column(lang, 'Land', 'Country', 18),
      column(lang, 'Grund', 'Ground', 14),
      column(lang, 'Grund i ord', 'Ground in words', 48),
      column(lang, 'Instrument', 'Instrument', 48),
      column(lang, 'Från och med', 'From', 14, 'day'),
      column(lang, 'Till och med', 'Until', 14, 'day'),
      column(lang, 'Dokument', 'Document', 18),
      column(lang, 'Bedömning (TIA)', 'Assessment (TIA)', 18),
      column(lang, 'Ursprung', 'Origin', 12),
    ],
    rows: all.map((transfer) => [
      transfer.recipientName,
      transfer.countryCode,
      transfer.country,
      transfer.groundKey,
      transfer.ground,
      transfer.instrument,
      transfer.validFrom,
      transfer.validUntil,
      transfer.document,
      transfer.tiaReference,
      MARKS[transfer.provenance][lang],
    ]),
  };
}

function timeLimits({ timeLimits: all, lang }: ReportModel): ReportTable {
  return {
    name: NAMES.timeLimits[lang],
    columns: [
      column(lang, 'Behandling', 'Activity', 36),
      column(lang, 'Personuppgifter', 'Personal data', 36),
      column(lang, 'Registrerade', 'Data subjects', 36),
      column(lang, 'Tidsfrist', 'Time limit', 60),
      column(lang, 'ISO 8601', 'ISO 8601', 10),
      column(lang, 'Räknas från', 'Counted from', 30),
      column(lang, 'Källa', 'Source', 40),
    ],
    rows: all.map((limit) => [
      limit.activityName,
      limit.categories.join(', '),
      limit.subjectKinds.join(', '),
      worded(limit, lang),
      limit.period,
      limit.trigger,
      limit.source ?? null,
    ]),
  };
}

function security({ security: measures, lang }: ReportModel): ReportTable {
  return {
    name: NAMES.security[lang],
    columns: [column(lang, 'Hos', 'At', 32), column(lang, 'Åtgärd', 'Measure', 90)],
    rows: [
      ...(measures?.general ?? []).map((measure) => [
        { sv: 'bolaget', en: 'the company' }[lang],
        worded(measure, lang),
      ]),
      ...(measures?.ofRecipients ?? []).map(({ name, measures: own }) => [name, joined(own, lang)]),
    ],
  };
}

/** A statement with the mark of its origin, as `namn [P]`. */
function worded({ text, provenance }: Statement, lang: Lang): string {
  return text === null ? notStated(lang) : `${text} [${MARKS[provenance][lang]}]`;
}

function joined(statements: readonly Statement[], lang: Lang): string {
  return statements.map((statement) => worded(statement, lang)).join(', ');
}

function recipientsOf({ d }: ReportActivity, lang: Lang): string {
  return d.recipients
    .map(({ recipientClass, entities, role, categories }) => {
      const names = entities.length === 0 ? '' : `: ${joined(entities, lang)}`;
      return `${worded(recipientClass, lang)}${names}; ${worded(role, lang)}; ${joined(categories, lang)}`;
    })
    .join('\n');
}

function transfersOf({ e }: ReportActivity, lang: Lang): string {
  return [
    worded(e.statement, lang),
    ...e.transfers.map(({ recipientName, country, ground }) => `${recipientName}, ${country}: ${ground}`),
  ].join('\n');
}

function timeLimitWords(limit: TimeLimit, lang: Lang): string {
  const applies = [...limit.categories, ...limit.subjectKinds].join(', ');
  return applies === '' ? worded(limit, lang) : `${applies}: ${worded(limit, lang)}`;
}
