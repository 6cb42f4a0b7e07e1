import type { DisclosureDefinition } from '#disclosure';
import { undeclaredParts } from '#test-bed';
import { ALARM_HISTORY_SHOWN } from './alarm-history/show-alarm-history/disclosures.js';
import { GUARD_DISPATCH, LIFE_AT_STAKE_DISPATCH } from './incidents/dispatch-guard/disclosures.js';
import { CONTACT_PERSON_NOTIFICATION, CUSTOMER_NOTIFICATION } from './incidents/notify-contacts/disclosures.js';
import { INSTALLATION_ORDER } from './systems/install-system/disclosures.js';
import { CONTACT_PERSON_NOTICE } from './systems/name-contact-person/disclosures.js';

/** Everything that this service discloses. */
const DEFINITIONS: readonly DisclosureDefinition[] = [
  INSTALLATION_ORDER,
  CONTACT_PERSON_NOTICE,
  CUSTOMER_NOTIFICATION,
  CONTACT_PERSON_NOTIFICATION,
  ...GUARD_DISPATCH,
  ...LIFE_AT_STAKE_DISPATCH,
  ALARM_HISTORY_SHOWN,
];

const at = new Date('2026-11-22T14:45:00Z');

it('has names of their own', () => {
  expect(new Set(DEFINITIONS.map(({ name }) => name)).size).toBe(DEFINITIONS.length);
});

it.each(DEFINITIONS.map((definition) => [definition.name, definition] as const))(
  '%s is what the register declares',
  (_, definition) => {
    expect(undeclaredParts(definition, at)).toEqual([]);
  },
);
