import type { Processing } from '#processing-event';

/** The terms of an event, without person, time and course. */
export type Terms = Omit<Processing, 'operationId' | 'disclosure' | 'corrects'>;

/** Of each thousand disclosures of a recipient so many bear its rare category. */
const RARE_PER_THOUSAND = 2;

/** A category that few disclosures bear: what a reader of a log filters by in vain for long. */
export const RARE_CATEGORY = 'offence-data';

type Row = readonly [
  recipient: string,
  recipientClass: string,
  role: NonNullable<Terms['recipient']>['role'],
  activity: string,
  basis: Terms['legalBasis'],
  country: NonNullable<Terms['country']>,
  categories: readonly string[],
];

/** One row per recipient: fifteen sharing logs. */
const RECIPIENTS: readonly Row[] = [
  [
    'larm-assistans',
    'guard-company',
    'processor',
    'guard-dispatch',
    'A6-1-b',
    'SE',
    ['alarm-address', 'name', 'phone'],
  ],
  ['exempel-larmcentral', 'alarm-centre', 'processor', 'alarm-handling', 'A6-1-b', 'SE', ['alarm-address', 'name']],
  ['exempel-sms', 'sms-gateway', 'processor', 'alarm-notification', 'A6-1-f', 'NO', ['contact-persons', 'system-logs']],
  ['exempel-push', 'push', 'processor', 'app-monitoring', 'A6-1-b', 'IE', ['system-logs']],
  ['billecta', 'payments', 'processor', 'invoicing', 'A6-1-b', 'SE', ['email', 'name', 'postal-address']],
  ['exempel-bank', 'payments', 'separate-controller', 'payment', 'A6-1-c', 'SE', ['name', 'payment-data']],
  ['webcrm', 'crm', 'processor', 'customer-service', 'A6-1-b', 'DK', ['correspondence', 'email', 'name']],
  ['senzum', 'sales-telephony', 'processor', 'sales-call', 'A6-1-f', 'SE', ['call-logs', 'name', 'phone']],
  ['dhl', 'courier', 'separate-controller', 'delivery', 'A6-1-b', 'DE', ['name', 'phone', 'postal-address']],
  ['riksbud', 'warehouse', 'processor', 'delivery', 'A6-1-b', 'SE', ['name', 'postal-address']],
  ['entella', 'it-services', 'processor', 'system-installation', 'A6-1-b', 'SE', ['system-logs']],
  ['adobe', 'analytics', 'processor', 'website-analytics', 'A6-1-a', 'IE', ['cookies-ip']],
  ['google', 'ad-audiences', 'processor', 'online-marketing', 'A6-1-a', 'IE', ['cookies-ip', 'email']],
  ['exempel-installation', 'installer', 'processor', 'system-installation', 'A6-1-b', 'SE', ['alarm-address', 'phone']],
  ['contact-person', 'contact-person', 'natural-person', 'alarm-notification', 'A6-1-f', 'SE', ['system-logs']],
];

/** What is done with persons' data without anybody else getting it. */
const OWN_ACTIVITIES: readonly (readonly [string, Terms['operation'], readonly string[]])[] = [
  ['alarm-history', 'record', ['name', 'system-logs']],
  ['app-monitoring', 'use', ['system-logs']],
  ['system-installation', 'record', ['alarm-address', 'name', 'phone']],
  ['customer-service', 'consult', ['correspondence', 'name']],
  ['invoicing', 'collect', ['email', 'name', 'postal-address']],
  ['credit-check', 'retrieve', ['credit-information', 'name']],
];

/** The disclosures that are drawn from; a recipient's own row for the few with the rare category follows its usual one. */
export const DISCLOSURES: readonly { usual: Terms; rare: Terms }[] = RECIPIENTS.map(
  ([key, recipientClass, role, activity, legalBasis, country, categories]) => {
    const usual: Terms = {
      activity,
      operation: 'disclose',
      purposes: [activity],
      legalBasis,
      subjectKind: 'customer',
      categories: [...categories],
      recipient: { key, class: recipientClass, role },
      country,
    };
    return { usual, rare: { ...usual, categories: [...categories, RARE_CATEGORY].sort() } };
  },
);

export const OWN_USES: readonly Terms[] = OWN_ACTIVITIES.map(([activity, operation, categories]) => ({
  activity,
  operation,
  purposes: [activity],
  legalBasis: 'A6-1-b',
  subjectKind: 'customer',
  categories: [...categories],
}));

/** Whether a disclosure bears the rare category, from a number of at least 0 and below 1. */
export function isRare(uniform: number): boolean {
  return uniform * 1_000 < RARE_PER_THOUSAND;
}
