import { inferred, law, open, policy, text } from '../cell.js';
import { defineActivity, type ActivityInput } from './define-activity.js';
import { policySection } from './policy-sections.js';
import { to } from './recipient.js';
import { keep, keepByLaw, keepUntil } from './retention.js';
import { consent, duty, interest, statedContract } from './rows.js';
import type { Category } from '../vocabulary/open-terms.js';

const { purposes, recipients, sharing, summary } = policySection;
const limitation = text('2 § preskriptionslagen (1981:130)', 'Limitation Act (1981:130), s. 2');
const accountingRecords = text('7 kap. 2 § bokföringslagen (1999:1078)', 'Accounting Act (1999:1078), ch. 7 s. 2');

const contractCategories: readonly Category[] = [
  'name',
  'postal-address',
  'alarm-address',
  'phone',
  'email',
  'device-ids',
  'correspondence',
  'personal-identity-number',
];

/** Collection and sale of a claim differ in who gets the data and why; all else is the same. */
const claim = {
  service: 'billing',
  rows: [interest('customer')],
  categories: ['name', 'postal-address', 'alarm-address', 'payment-info', 'personal-identity-number'],
  retention: [keep('P3Y', 'case-closed')],
} as const satisfies Partial<ActivityInput>;

export const billingActivities = [
  defineActivity({
    key: 'contract-administration',
    service: 'billing',
    name: text('Administration av avtal', 'Contract administration'),
    purpose: policy(
      text(
        'Identifiera kunden, ingå och sköta larmavtalet, uppdatera utrustningen och ge teknisk support',
        'Identify the customer, enter into and look after the alarm contract, update the equipment and give technical support',
      ),
      purposes,
    ),
    rows: [statedContract('customer')],
    categories: contractCategories,
    recipients: [
      to('crm', ['name', 'postal-address', 'alarm-address', 'phone', 'email']),
      to('it-services', ['correspondence']),
      to('hosting', 'all'),
    ],
    retention: [keep('P10Y', 'contract-end', { source: limitation })],
  }),
  defineActivity({
    key: 'credit-check',
    service: 'billing',
    name: text('Kreditprövning', 'Credit check'),
    purpose: policy(
      text(
        'Pröva om kunden kan väntas betala innan avtal ingås',
        'Assess whether the customer can be expected to pay before a contract is made',
      ),
      purposes,
    ),
    rows: [interest('customer', { basisInPolicy: policy('A6-1-b', purposes) })],
    categories: ['personal-identity-number', 'credit-check'],
    sources: ['person', 'credit-information-agency'],
    recipients: [to('credit-information-agency', ['personal-identity-number'])],
    retention: [keep('P3M', 'credit-decision')],
    conditions: [
      law(
        text(
          'Den som upplysningen gäller får en kreditupplysningskopia.',
          'The person asked about receives a copy of the credit report.',
        ),
        text('11 § kreditupplysningslagen (1973:1173)', 'Credit Information Act (1973:1173), s. 11'),
      ),
    ],
    interest: text(
      'Att inte leverera på kredit till den som inte kan betala.',
      'Not to deliver on credit to those who cannot pay.',
    ),
  }),
  defineActivity({
    key: 'invoicing-and-payment',
    service: 'billing',
    name: text('Fakturering och betalning', 'Invoicing and payment'),
    purpose: policy(text('Ta betalt för larmtjänsterna', 'Be paid for the alarm services'), summary),
    rows: [statedContract('customer')],
    categories: ['name', 'postal-address', 'email', 'payment-info'],
    recipients: [to('payments', 'all')],
    retention: [keepByLaw('P7Y', 'calendar-year-of-financial-year-end', accountingRecords, 'bookkeeping')],
  }),
  defineActivity({
    key: 'bookkeeping',
    service: 'billing',
    name: text('Bokföring', 'Bookkeeping'),
    purpose: law(
      text('Föra och bevara bokföring', 'Keep accounts and preserve them'),
      text('4 kap. 1 § bokföringslagen (1999:1078)', 'Accounting Act (1999:1078), ch. 4 s. 1'),
    ),
    rows: [
      duty(
        'customer',
        text(
          '4 kap. 1 § och 7 kap. 2 § bokföringslagen (1999:1078)',
          'Accounting Act (1999:1078), ch. 4 s. 1 and ch. 7 s. 2',
        ),
      ),
    ],
    categories: ['name', 'postal-address', 'payment-info'],
    recipients: [to('auditors', ['name', 'payment-info'])],
    retention: [keepByLaw('P7Y', 'calendar-year-of-financial-year-end', accountingRecords)],
    conditions: [inferred(text('Endast räkenskapsinformation.', 'Accounting records only.'))],
  }),
  defineActivity({
    ...claim,
    key: 'debt-collection',
    name: text('Inkasso', 'Debt collection'),
    purpose: policy(text('Driva in en obetald fordran', 'Collect an unpaid claim'), recipients),
    recipients: [to('debt-collector', 'all')],
    interest: text('Att få betalt för det som har levererats.', 'To be paid for what has been delivered.'),
  }),
  defineActivity({
    ...claim,
    key: 'claim-assignment',
    name: text('Överlåtelse av fordran', 'Assignment of a claim'),
    purpose: policy(
      text('Överlåta en obetald fordran på någon annan', 'Assign an unpaid claim to somebody else'),
      recipients,
    ),
    recipients: [to('claim-assignee', 'all')],
    interest: text(
      'Att kunna sälja en fordran som inte har betalats.',
      'To be able to sell a claim that has not been paid.',
    ),
  }),
  defineActivity({
    key: 'insurer-sharing',
    service: 'billing',
    name: text('Utlämnande till försäkringsbolag', 'Disclosure to insurers'),
    purpose: policy(
      text(
        'Låta kundens försäkringsbolag veta att bostaden har larm, när kunden vill det',
        "Let the customer's insurer know that the home has an alarm, where the customer wants it",
      ),
      recipients,
    ),
    rows: [consent('customer')],
    categories: ['name', 'alarm-address', 'device-ids'],
    recipients: [
      to('insurers', 'all', {
        condition: policy(
          text('Endast om kunden har tillåtit det.', 'Only where the customer has permitted it.'),
          recipients,
        ),
      }),
    ],
    retention: [keepUntil('consent-withdrawn')],
    conditions: [
      law(text('Samtycket ska kunna bevisas.', 'The consent must be provable.'), text('art. 7.1', 'Art. 7(1)')),
    ],
  }),
  defineActivity({
    key: 'group-sharing',
    service: 'billing',
    name: text('Utlämnande inom koncernen', 'Disclosure within the group'),
    purpose: policy(
      text(
        'Leverera produkter och tjänster tillsammans med andra bolag i koncernen',
        'Deliver products and services together with other companies of the group',
      ),
      sharing,
    ),
    rows: [interest('customer')],
    categories: ['name', 'postal-address', 'alarm-address', 'phone', 'email'],
    recipients: [to('group-companies', ['name', 'postal-address', 'phone', 'email'])],
    retention: [keep('P10Y', 'contract-end', { sameAs: 'contract-administration', source: limitation })],
    interest: text(
      'Gemensam kundvård och administration inom koncernen (skäl 48).',
      'Joint customer care and administration within the group (recital 48).',
    ),
  }),
  defineActivity({
    key: 'delivery-partner-sharing',
    service: 'billing',
    name: text('Utlämnande till samarbetsföretag', 'Disclosure to delivery partners'),
    purpose: policy(
      text(
        'Låta samarbetsföretag utföra en del av leveransen',
        'Have partner companies carry out part of the delivery',
      ),
      sharing,
    ),
    rows: [interest('customer')],
    categories: ['name', 'postal-address', 'alarm-address', 'phone', 'email'],
    recipients: [to('delivery-partners', ['name', 'alarm-address', 'phone'])],
    retention: [keep('P10Y', 'contract-end', { sameAs: 'contract-administration', source: limitation })],
    interest: text(
      'Att kunna anlita den som är bäst lämpad att leverera.',
      'To be able to engage whoever is best placed to deliver.',
    ),
  }),
  defineActivity({
    key: 'business-transfer',
    service: 'billing',
    name: text('Överlåtelse av verksamheten', 'Transfer of the business'),
    purpose: policy(
      text(
        'Låta en ny ägare ta över kunderna tillsammans med verksamheten',
        'Let a new owner take over the customers together with the business',
      ),
      sharing,
    ),
    rows: [interest('customer')],
    categories: contractCategories,
    recipients: [to('acquirer', 'all')],
    retention: [open()],
    interest: text(
      'Att verksamheten kan säljas utan att kunderna står utan larm.',
      'That the business can be sold without leaving the customers without an alarm.',
    ),
  }),
];
