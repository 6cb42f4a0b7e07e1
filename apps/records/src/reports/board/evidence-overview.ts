import { type Edition, findActivity } from '#declared-register';
import type { Reading } from '../../editions/read-declared/reading.js';
import type { JudgedCell } from '../../evidence/judge-cells.js';
import { recipientName } from '../../register/compare-recipients.js';
import type { EvidenceMark, EvidenceOfService, EvidenceOverview, MarkOfRecipient } from './board-model.js';

/** What speaks for what each recipient gets in each activity: the states of its cells, laid together. */
export function overviewOfEvidence(
  edition: Edition,
  judged: readonly JudgedCell[],
  reading: Reading,
): EvidenceOverview {
  // A word for what nobody declares and no event has shown is no gap of the register.
  const cells = judged.filter(({ recipient, declared, events }) => recipient !== null && (declared || events > 0));
  const of = (mark: EvidenceMark) => cells.filter((cell) => markOfCell(cell) === mark).length;
  return {
    services: servicesOf(edition, cells).map((service) => evidenceOfService(edition, service, cells, reading)),
    cells: {
      observed: of('observed'),
      attested: of('attested'),
      'declared-only': of('declared-only'),
      'not-observable': of('not-observable'),
      undeclared: of('undeclared'),
    },
  };
}

interface ActivitiesOfService {
  key: string | null;
  activities: string[];
}

/** In the order of the edition; behind them what nobody declared. */
function servicesOf(edition: Edition, cells: readonly JudgedCell[]): ActivitiesOfService[] {
  const services = new Map<string | null, string[]>();
  const concerned = new Set(cells.map(({ activity }) => activity));
  const declared = edition.activities.filter(({ key }) => concerned.has(key));
  for (const { key, service } of declared) services.set(service, [...(services.get(service) ?? []), key]);
  const undeclared = [...concerned].filter((key) => findActivity(edition, key) === undefined);
  if (undeclared.length > 0) services.set(null, [...(services.get(null) ?? []), ...undeclared]);
  return [...services].map(([key, activities]) => ({ key, activities }));
}

function evidenceOfService(
  edition: Edition,
  { key, activities }: ActivitiesOfService,
  cells: readonly JudgedCell[],
  reading: Reading,
): EvidenceOfService {
  const own = cells.filter(({ activity }) => activities.includes(activity));
  const recipients = [...new Set(own.flatMap(({ recipient }) => recipient ?? []))].sort();
  return {
    name: key === null ? null : reading.label('services', key),
    recipients: recipients.map((recipient) => recipientName(recipient, reading)),
    activities: activities.map((activity) => ({
      name: findActivity(edition, activity)?.name[reading.lang] ?? reading.label('activities', activity),
      marks: recipients.map((recipient) =>
        markOf(own.filter((cell) => cell.activity === activity && cell.recipient === recipient)),
      ),
    })),
  };
}

function markOf(cells: readonly JudgedCell[]): MarkOfRecipient | null {
  if (cells.length === 0) return null;
  const marks = new Set(cells.map(markOfCell));
  const seen = cells.filter(({ events }) => events > 0).length;
  return { mark: together(marks), seen, categories: cells.length };
}

function markOfCell({ declared, state }: JudgedCell): Exclude<EvidenceMark, 'partly'> {
  if (!declared) return 'undeclared';
  return state ?? 'declared-only';
}

/** What most asks for attention decides: something undeclared before all, then whether anything is still without an event. */
function together(marks: ReadonlySet<EvidenceMark>): EvidenceMark {
  if (marks.has('undeclared')) return 'undeclared';
  if (marks.has('observed')) return marks.size === 1 ? 'observed' : 'partly';
  if (marks.has('declared-only')) return 'declared-only';
  return marks.has('attested') ? 'attested' : 'not-observable';
}
