import { type DisclosureDefinition, defineDisclosure } from '#disclosure';
import type { LegalBasis } from '#processing-event';

const DISPATCH = {
  activity: 'guard-dispatch',
  purposes: ['guard-dispatch'],
  country: 'SE',
  channel: 'api',
  path: '/dispatches',
} as const;

const ALARM_CENTRE = { key: 'exempel-larmcentral', class: 'alarm-centre', role: 'processor' } as const;
const GUARD_COMPANY = { key: 'larm-assistans', class: 'guard-company', role: 'processor' } as const;

const CUSTOMER_CATEGORIES = ['name', 'alarm-address', 'phone', 'system-logs'] as const;
const SECONDARY_USER_CATEGORIES = ['name', 'phone', 'system-logs'] as const;

/** What every dispatch tells of whom, whatever the basis. */
export type DispatchParties = {
  readonly customer: { legalBasis: LegalBasis; categories: typeof CUSTOMER_CATEGORIES };
  readonly 'contact-person': { legalBasis: LegalBasis; categories: readonly ['contact-persons'] };
  readonly 'secondary-user': { legalBasis: LegalBasis; categories: typeof SECONDARY_USER_CATEGORIES };
};

const ORDINARY_PARTIES = {
  customer: { legalBasis: 'A6-1-b', categories: CUSTOMER_CATEGORIES },
  'contact-person': { legalBasis: 'A6-1-f', categories: ['contact-persons'] },
  'secondary-user': { legalBasis: 'A6-1-f', categories: SECONDARY_USER_CATEGORIES },
} as const;

/** Art. 6(1)(d): the vital interests of somebody in the home. */
const LIFE_AT_STAKE_PARTIES = {
  customer: { legalBasis: 'A6-1-d', categories: CUSTOMER_CATEGORIES },
  'contact-person': { legalBasis: 'A6-1-d', categories: ['contact-persons'] },
  'secondary-user': { legalBasis: 'A6-1-d', categories: SECONDARY_USER_CATEGORIES },
} as const;

/** To the alarm receiving centre, then to the guard company. */
export const GUARD_DISPATCH: readonly DisclosureDefinition<DispatchParties>[] = [
  defineDisclosure({
    ...DISPATCH,
    name: 'guard-dispatch-alarm-centre',
    recipient: ALARM_CENTRE,
    parties: ORDINARY_PARTIES,
  }),
  defineDisclosure({
    ...DISPATCH,
    name: 'guard-dispatch-guard-company',
    recipient: GUARD_COMPANY,
    parties: ORDINARY_PARTIES,
  }),
];

/** The same while somebody's life or health is at stake. */
export const LIFE_AT_STAKE_DISPATCH: readonly DisclosureDefinition<DispatchParties>[] = [
  defineDisclosure({
    ...DISPATCH,
    name: 'life-at-stake-alarm-centre',
    recipient: ALARM_CENTRE,
    parties: LIFE_AT_STAKE_PARTIES,
  }),
  defineDisclosure({
    ...DISPATCH,
    name: 'life-at-stake-guard-company',
    recipient: GUARD_COMPANY,
    parties: LIFE_AT_STAKE_PARTIES,
  }),
];
