import type { LocalizedText } from '#declared-register';
import type { ReportModel, Statement } from '../model/report-model.js';
import { notStated } from '../statement-words.js';
import type { CellValue, Column } from './report-table.js';

/** One statement of the report as a row. */
export type StatementRow = readonly [
  part: string,
  activity: string | null,
  activityName: string | null,
  article: string,
  field: string,
  key: string | null,
  text: string,
  provenance: string,
  proposed: string,
  period: string | null,
  source: string | null,
  note: string | null,
];

const TITLES: readonly (readonly [LocalizedText, number])[] = [
  [{ sv: 'del', en: 'part' }, 8],
  [{ sv: 'behandling', en: 'activity' }, 26],
  [{ sv: 'behandlingens namn', en: 'name of the activity' }, 32],
  [{ sv: 'artikel', en: 'article' }, 14],
  [{ sv: 'fält', en: 'field' }, 34],
  [{ sv: 'nyckel', en: 'key' }, 24],
  [{ sv: 'uppgift', en: 'statement' }, 70],
  [{ sv: 'ursprung', en: 'origin' }, 12],
  [{ sv: 'förslag', en: 'proposed' }, 10],
  [{ sv: 'ISO 8601', en: 'ISO 8601' }, 10],
  [{ sv: 'källa', en: 'source' }, 40],
  [{ sv: 'anmärkning', en: 'note' }, 40],
];

export function statementColumns(lang: ReportModel['lang']): Column[] {
  return TITLES.map(([title, width]) => ({ title: title[lang], width }));
}

interface Place {
  part: string;
  activity?: { key: string; name: string };
  article: string;
}

/** Every statement of the report, one a row: what a program filters, sorts and compares. */
export function* statementRows(model: ReportModel): Generator<StatementRow & readonly CellValue[]> {
  const { lang, controller, authority, edition } = model;
  const row = (
    { part, activity, article }: Place,
    field: string,
    { key, text, provenance, proposed, source, note }: Statement,
    period: string | null = null,
  ): StatementRow => [
    part,
    activity?.key ?? null,
    activity?.name ?? null,
    article,
    field,
    key ?? null,
    text ?? notStated(lang),
    provenance,
    YES_NO[lang][proposed ? 0 : 1],
    period,
    source ?? null,
    note ?? null,
  ];
  const a = { part: 'A', article: '30.1 a' };
  for (const [field, statement] of Object.entries(controller))
    yield row(a, `controller.${field}`, statement as Statement);
  for (const { key, name, contact, arrangement } of model.jointControllers)
    for (const [field, statement] of Object.entries({ name, contact, arrangement }))
      yield row(a, `jointController[${key}].${field}`, statement);
  yield row({ ...a, article: '' }, 'supervisoryAuthority.name', authority.name);
  yield row({ ...a, article: '' }, 'edition.adopted', edition.adopted);
  for (const activity of model.activities) {
    const at = (article: string): Place => ({ part: 'A', activity, article });
    const { b, c, d, e, f, extras } = activity;
    for (const statement of b.purposes) yield row(at('30.1 b'), 'purpose', statement);
    for (const statement of c.dataSubjects) yield row(at('30.1 c'), 'dataSubject', statement);
    for (const statement of c.categories) yield row(at('30.1 c'), 'category', statement);
    if (c.asNeeded !== null) yield row(at('30.1 c'), 'category.asNeeded', c.asNeeded);
    for (const recipient of d.recipients) {
      const name = `recipient[${recipient.recipientClass.key ?? ''}]`;
      yield row(at('30.1 d'), `${name}.class`, recipient.recipientClass);
      for (const entity of recipient.entities) yield row(at('30.1 d'), `${name}.entity`, entity);
      yield row(at('30.1 d'), `${name}.role`, recipient.role);
      for (const category of recipient.categories) yield row(at('30.1 d'), `${name}.category`, category);
      yield row(at('30.1 d'), `${name}.storageRegion`, recipient.storageRegion);
      if (recipient.condition !== null) yield row(at('30.1 d'), `${name}.condition`, recipient.condition);
    }
    yield row(at('30.1 e'), 'transfer', e.statement);
    for (const transfer of e.transfers)
      yield row(at('30.1 e'), `transfer[${transfer.recipient}]`, {
        key: `${transfer.countryCode} ${transfer.groundKey}`,
        text: `${transfer.country}: ${transfer.ground}; ${transfer.instrument}`,
        provenance: transfer.provenance,
        proposed: false,
      });
    yield row(at('30.1 e'), 'internationalOrganisation', e.internationalOrganisation);
    for (const limit of f.timeLimits) yield row(at('30.1 f'), 'timeLimit', limit, limit.period);
    for (const { key, statements } of extras) for (const statement of statements) yield row(at(''), key, statement);
  }
  for (const measure of model.security?.general ?? [])
    yield row({ part: 'A', article: '30.1 g' }, 'securityMeasure', measure);
  for (const { name, measures } of model.security?.ofRecipients ?? [])
    for (const measure of measures) yield row({ part: 'A', article: '30.1 g' }, `securityMeasure[${name}]`, measure);
  for (const record of model.processorRecords) {
    const at = (article: string): Place => ({ part: 'B', article });
    const name = `controllerServed[${record.key}]`;
    yield row(at('30.2 a'), `${name}.name`, record.name);
    yield row(at('30.2 a'), `${name}.contact`, record.contact);
    yield row(at('30.2 a'), `${name}.representative`, record.representative);
    yield row(at('30.2 a'), `${name}.dataProtectionOfficer`, record.dataProtectionOfficer);
    for (const statement of record.processing) yield row(at('30.2 b'), `${name}.processing`, statement);
    yield row(at('30.2 c'), `${name}.transfers`, record.transfers);
    for (const measure of record.measures) yield row(at('30.2 d'), `${name}.measure`, measure);
    yield row(at(''), `${name}.agreement`, record.agreement);
    for (const statement of record.subProcessors) yield row(at(''), `${name}.subProcessor`, statement);
  }
}

const YES_NO = { sv: ['ja', 'nej'], en: ['yes', 'no'] } as const;
