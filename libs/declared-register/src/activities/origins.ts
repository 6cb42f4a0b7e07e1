import { inferred, law, open, policy, text, type Cell, type LocalizedText } from '../cell.js';
import type { Role } from '../vocabulary/closed-terms.js';
import type { Category, RecipientClass, Source, SubjectKind } from '../vocabulary/open-terms.js';
import { policySection } from './policy-sections.js';

type Origin = <T>(term: T) => Cell<T>;

const said =
  (section: LocalizedText): Origin =>
  (term) =>
    policy(term, section);
const required =
  (act: LocalizedText): Origin =>
  (term) =>
    law(term, act);
const concluded: Origin = (term) => inferred(term);

const { collected, purposes, referrals, recipients, sharing, summary, thirdParties, website } = policySection;

/** Who says that data about these people are processed at all. */
export const subjectKindOrigins: Readonly<Record<SubjectKind, Origin>> = {
  customer: said(policySection.handling),
  lead: said(purposes),
  'referred-person': said(referrals),
  'contact-person': said(collected),
  'secondary-user': said(summary),
  'website-visitor': said(website),
  'survey-respondent': said(purposes),
  'shop-buyer': concluded,
  prospect: concluded,
  'household-child': concluded,
  'suspected-intruder': concluded,
  employee: concluded,
  'sales-agent': concluded,
  guard: concluded,
};

/** Who says that this category is processed at all. */
export const categoryOrigins: Readonly<Record<Category, Origin>> = {
  name: said(collected),
  'postal-address': said(collected),
  'alarm-address': said(collected),
  phone: said(collected),
  email: said(collected),
  'contact-persons': said(collected),
  'call-logs': said(collected),
  correspondence: said(collected),
  'call-recordings': said(summary),
  'payment-info': said(collected),
  'credit-check': said(purposes),
  gps: said(collected),
  'system-logs': said(collected),
  'app-images': said(collected),
  'device-ids': said(collected),
  'cookies-ip': said(website),
  'referral-data': said(referrals),
  'survey-answers': said(purposes),
  'personal-identity-number': required(
    text('3 kap. 10 § dataskyddslagen (2018:218)', 'Data Protection Act (2018:218), ch. 3 s. 10'),
  ),
  'offence-data': required(
    text('art. 10; 3 kap. 9 § dataskyddslagen (2018:218)', 'Art. 10; Data Protection Act (2018:218), ch. 3 s. 9'),
  ),
  'staff-identity': concluded,
  'consent-proof': required(text('art. 7.1', 'Art. 7(1)')),
  'suppression-mark': required(text('art. 21.3', 'Art. 21(3)')),
  'sharing-log': concluded,
};

export const sourceOrigins: Readonly<Record<Source, Origin>> = {
  person: said(policySection.handling),
  'service-use': said(policySection.handling),
  'recommending-customer': said(referrals),
  'naming-customer': said(collected),
  insurer: said(thirdParties),
  'house-builder': said(thirdParties),
  'ad-network': said(thirdParties),
  'trade-association': said(thirdParties),
  'list-supplier': said(thirdParties),
  'credit-information-agency': concluded,
  'own-services': concluded,
};

interface RecipientOrigin {
  readonly origin: Origin;
  /** Entities that the policy names as examples of the class. */
  readonly named: readonly string[];
  readonly role: Cell<Role>;
  /** True where the policy says of this class that it stores the data inside the EEA. */
  readonly saidToStoreInEea: boolean;
}

const processor = inferred<Role>('processor');
const separate = inferred<Role>('separate-controller');

function listed(named: readonly string[], role: Cell<Role>): RecipientOrigin {
  return { origin: said(recipients), named, role, saidToStoreInEea: true };
}
function mentioned(section: LocalizedText, role: Cell<Role>): RecipientOrigin {
  return { origin: said(section), named: [], role, saidToStoreInEea: false };
}
function missing(role: Cell<Role>, origin: Origin = concluded): RecipientOrigin {
  return { origin, named: [], role, saidToStoreInEea: false };
}
function roleWithNote(role: Role, sv: string, en: string): Cell<Role> {
  return inferred(role, { note: text(sv, en) });
}

/** Who says that the class receives data, whom the policy names, and the role that it has unless an activity says otherwise. */
export const recipientOrigins: Readonly<Record<RecipientClass, RecipientOrigin>> = {
  'group-companies': mentioned(
    sharing,
    roleWithNote(
      'separate-controller',
      'Biträde där bolaget utför ett uppdrag åt oss; avgörs per behandling.',
      'A processor where it works on our behalf; settled per activity.',
    ),
  ),
  'delivery-partners': mentioned(
    sharing,
    open(text('Dataskyddsombudet behöver avgöra rollen.', 'The DPO has to settle the role.')),
  ),
  'guard-company': listed(
    ['larm-assistans'],
    roleWithNote(
      'processor',
      'Vid utryckning. För rapporter som lagen kräver av bolaget är det självständigt ansvarigt.',
      'For dispatch. For the reports that the law asks of it, a separate controller.',
    ),
  ),
  'alarm-centre': mentioned(
    summary,
    roleWithNote(
      'processor',
      'Självständigt ansvarig för de samtal som larmcentralen själv spelar in.',
      'A separate controller of the calls that the centre itself records.',
    ),
  ),
  payments: listed(
    ['billecta'],
    roleWithNote(
      'processor',
      'Vid fakturering. Banker, kortnätverk och Swish är självständigt ansvariga.',
      'For invoicing. Banks, card schemes and Swish are separate controllers.',
    ),
  ),
  crm: listed(['webcrm'], processor),
  'sales-telephony': listed(['senzum'], processor),
  'customer-communication': listed(['senzum'], processor),
  courier: listed(['dhl'], separate),
  warehouse: listed(['riksbud'], processor),
  'sales-agents': listed(
    [],
    roleWithNote(
      'processor',
      'Självständigt ansvarigt när ombudet letar kunder för egen räkning.',
      "A separate controller for the agent's own prospecting.",
    ),
  ),
  'debt-collector': listed([], separate),
  'claim-assignee': listed([], separate),
  'financial-adviser': listed(
    [],
    open(text('Dataskyddsombudet behöver avgöra rollen.', 'The DPO has to settle the role.')),
  ),
  'credit-information-agency': missing(
    separate,
    required(text('kreditupplysningslagen (1973:1173)', 'Credit Information Act (1973:1173)')),
  ),
  'it-services': listed(['entella'], processor),
  analytics: listed(
    ['adobe', 'google'],
    roleWithNote(
      'processor',
      'Endast med leverantörens egen användning av uppgifterna avstängd.',
      "Only with the supplier's own use of the data switched off.",
    ),
  ),
  insurers: listed([], separate),
  'market-research': listed(['add-visits'], processor),
  'ad-audiences': listed(
    ['facebook', 'google'],
    inferred<Role>('joint-controller', { source: text('art. 26', 'Art. 26') }),
  ),
  auditors: missing(separate),
  acquirer: mentioned(
    sharing,
    roleWithNote(
      'separate-controller',
      'Vid överlåtelse av rörelsen. När aktierna säljs lämnas inget ut.',
      'In a sale of assets. A sale of shares discloses nothing.',
    ),
  ),
  'sms-gateway': missing(processor),
  push: missing(processor),
  hosting: missing(processor),
  installer: missing(processor),
  'contact-person': missing(inferred<Role>('natural-person')),
  'account-holder': missing(inferred<Role>('natural-person')),
  'secondary-user': missing(inferred<Role>('natural-person')),
  authority: missing(
    law<Role>('authority-inquiry', text('art. 4.9', 'Art. 4(9)')),
    required(text('art. 4.9', 'Art. 4(9)')),
  ),
};
