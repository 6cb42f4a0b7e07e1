import type { DisclosureDefinition } from '#disclosure';
import { undeclaredParts } from '#test-bed';
import { CLAIM_ASSIGNMENT } from './claims/assign-claim/disclosures.js';
import { CUSTOMER_CARD } from './contracts/sign-contract/disclosures.js';
import { BALANCE_REFUND } from './credit-balances/refund-balance/disclosures.js';
import { CREDIT_REPORT_REQUEST } from './credit-checks/check-credit/disclosures.js';
import { DEBT_COLLECTION_CASE } from './debt-collection/send-to-collection/disclosures.js';
import { ALARM_AT_HOME } from './insurer-sharing/share-with-insurer/disclosures.js';
import { INVOICE_COLLECTION } from './invoices/collect-invoice/disclosures.js';
import { CASE_BALANCE, INVOICE_BALANCE } from './invoices/tell-balance.js';
import { PAYMENT_REMINDER } from './reminders/remind-customer/disclosures.js';

/** Everything that this service discloses. */
const DEFINITIONS: readonly DisclosureDefinition[] = [
  CUSTOMER_CARD,
  CREDIT_REPORT_REQUEST,
  INVOICE_COLLECTION,
  INVOICE_BALANCE,
  PAYMENT_REMINDER,
  BALANCE_REFUND,
  DEBT_COLLECTION_CASE,
  CASE_BALANCE,
  CLAIM_ASSIGNMENT,
  ALARM_AT_HOME,
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
