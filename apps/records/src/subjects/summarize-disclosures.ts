import type { Reading } from '../editions/read-declared/reading.js';
import { recipientName } from '../register/compare-recipients.js';
import { labelledSet } from '../register/terms.js';
import type { DisclosureEvent } from './list-disclosures.query.js';
import type { SubjectRecipientView, SubjectRecipientsView } from './subject-recipients.view.js';

/**
 * How a disclosure ended, or several: null is one that is still open. A recipient has received unless it is proved that
 * it has not: one that refused has had the data in its hands.
 */
export function receivedBy(outcomes: readonly (string | null)[]): SubjectRecipientView['received'] {
  if (outcomes.some((outcome) => outcome === 'acknowledged' || outcome === 'refused')) return 'yes';
  return outcomes.every((outcome) => outcome === 'not-sent') ? 'no' : 'possibly';
}

export function summarizeDisclosures(
  events: readonly DisclosureEvent[],
  reading: Reading,
): Pick<SubjectRecipientsView, 'recipients' | 'notReceived' | 'authorityInquiries' | 'statedWrongly' | 'corrected'> {
  const wrong = events.filter(({ corrected }) => corrected);
  const views = viewsOf(
    events.filter(({ corrected }) => !corrected),
    reading,
  );
  const inquiries = views.filter(({ role }) => role === 'authority-inquiry');
  const recipients = views.filter(({ role }) => role !== 'authority-inquiry');
  return {
    recipients: recipients.filter(({ received }) => received !== 'no'),
    notReceived: recipients.filter(({ received }) => received === 'no'),
    authorityInquiries: inquiries,
    statedWrongly: viewsOf(wrong, reading),
    corrected: wrong.length,
  };
}

function viewsOf(events: readonly DisclosureEvent[], reading: Reading): SubjectRecipientView[] {
  return grouped(events, capacityOf).map((own) => recipientView(own, reading));
}

function capacityOf({ recipient, recipientClass, role, country, transferGround }: DisclosureEvent): string {
  return [recipient, recipientClass, role, country, transferGround].join(' ');
}

function recipientView(own: NonEmpty<DisclosureEvent>, reading: Reading): SubjectRecipientView {
  const [first] = own;
  const disclosures = grouped(own, ({ disclosureId }) => disclosureId);
  const openings = disclosures.map(([opening]) => opening.time.getTime());
  return {
    key: first.recipient,
    name: recipientName(first.recipient, reading),
    class: first.recipientClass,
    classLabel: reading.label('recipientClasses', first.recipientClass),
    role: first.role,
    roleLabel: reading.label('roles', first.role),
    country: first.country,
    countryLabel: reading.label('countries', first.country),
    transferGround: first.transferGround,
    transferGroundLabel: first.transferGround && reading.label('transferGrounds', first.transferGround),
    received: receivedBy(disclosures.flatMap(outcomesOf)),
    disclosures: disclosures.length,
    manual: disclosures.filter((events) => events.some(({ manual }) => manual)).length,
    firstAt: new Date(Math.min(...openings)),
    lastAt: new Date(Math.max(...openings)),
    activities: labelledSet(
      'activities',
      own.map(({ activity }) => activity),
      reading,
    ),
    purposes: labelledSet(
      'purposes',
      own.flatMap(({ purposes }) => purposes),
      reading,
    ),
    categories: labelledSet(
      'categories',
      own.flatMap(({ categories }) => categories),
      reading,
    ),
    legalBases: labelledSet(
      'legalBases',
      own.map(({ legalBasis }) => legalBasis),
      reading,
    ),
  };
}

/** Every outcome that was stated of one disclosure; null while none was. */
function outcomesOf(events: readonly DisclosureEvent[]): (string | null)[] {
  const closed = events.filter(({ phase }) => phase === 'closed').map(({ outcome }) => outcome);
  return closed.length > 0 ? closed : [null];
}

type NonEmpty<T> = [T, ...T[]];

/** Groups in order of their first member. */
function grouped<T>(members: readonly T[], keyOf: (member: T) => string): NonEmpty<T>[] {
  const groups = new Map<string, NonEmpty<T>>();
  for (const member of members) {
    const group = groups.get(keyOf(member));
    if (group) group.push(member);
    else groups.set(keyOf(member), [member]);
  }
  return [...groups.values()];
}
