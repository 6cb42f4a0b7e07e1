import { type TermKind, label } from '#declared-register';
import type { Lang } from '#http';
import { recipientName } from '../register/compare-activity.js';
import type { SubjectDisclosure } from './list-recipients.query.js';
import type { SubjectRecipientView, SubjectRecipientsView } from './subject-recipients.view.js';

/** A recipient has received unless it is proved that it has not: one that refused has had the data in its hands. */
function receivedBy(outcomes: readonly (string | null)[]): SubjectRecipientView['received'] {
  if (outcomes.some((outcome) => outcome === 'acknowledged' || outcome === 'refused')) return 'yes';
  return outcomes.every((outcome) => outcome === 'not-sent') ? 'no' : 'possibly';
}

export function summarizeDisclosures(
  disclosures: readonly SubjectDisclosure[],
  lang: Lang,
): Pick<SubjectRecipientsView, 'recipients' | 'notReceived' | 'authorityInquiries'> {
  const byRecipient = new Map<string, SubjectDisclosure[]>();
  for (const disclosure of disclosures) {
    const key = `${disclosure.recipient} ${disclosure.recipientClass} ${disclosure.role} ${disclosure.country} ${disclosure.transferGround}`;
    byRecipient.set(key, [...(byRecipient.get(key) ?? []), disclosure]);
  }
  const views = [...byRecipient.values()].map((own) => recipientView(own, lang));
  const inquiries = views.filter(({ role }) => role === 'authority-inquiry');
  const recipients = views.filter(({ role }) => role !== 'authority-inquiry');
  return {
    recipients: recipients.filter(({ received }) => received !== 'no'),
    notReceived: recipients.filter(({ received }) => received === 'no'),
    authorityInquiries: inquiries,
  };
}

function recipientView(own: readonly SubjectDisclosure[], lang: Lang): SubjectRecipientView {
  const [first] = own as [SubjectDisclosure, ...SubjectDisclosure[]];
  const times = own.map(({ openedAt }) => openedAt.getTime());
  const labelled = (kind: TermKind, keys: readonly string[]) =>
    [...new Set(keys)].sort().map((key) => ({ key, label: label(kind, key, lang) }));
  return {
    key: first.recipient,
    name: recipientName(first.recipient, lang),
    class: first.recipientClass,
    classLabel: label('recipientClasses', first.recipientClass, lang),
    role: first.role,
    roleLabel: label('roles', first.role, lang),
    country: first.country,
    countryLabel: label('countries', first.country, lang),
    transferGround: first.transferGround,
    received: receivedBy(own.map(({ outcome }) => outcome)),
    disclosures: own.length,
    firstAt: new Date(Math.min(...times)).toISOString(),
    lastAt: new Date(Math.max(...times)).toISOString(),
    activities: labelled(
      'activities',
      own.map(({ activity }) => activity),
    ),
    purposes: labelled(
      'purposes',
      own.flatMap(({ purposes }) => purposes),
    ),
    categories: labelled(
      'categories',
      own.flatMap(({ categories }) => categories),
    ),
    legalBases: labelled(
      'legalBases',
      own.map(({ legalBasis }) => legalBasis),
    ),
  };
}
