import { text, type LocalizedText } from '../cell.js';

export const services = {
  alarms: text('larm', 'alarms'),
  billing: text('avtal och fakturering', 'contracts and billing'),
  logistics: text('lager och leverans', 'logistics'),
  marketing: text('marknad och kundkontakt', 'marketing and customer contact'),
  records: text('register och loggar', 'records'),
} as const satisfies Record<string, LocalizedText>;

export const subjectKinds = {
  customer: text('kund (larminnehavare)', 'customer (alarm holder)'),
  lead: text('intressent', 'lead'),
  'referred-person': text('rekommenderad person', 'referred person'),
  'contact-person': text('kontaktperson', 'contact person'),
  'secondary-user': text('ytterligare användare av larmet', 'secondary user of the alarm'),
  'website-visitor': text('besökare på webbplatsen', 'website visitor'),
  'survey-respondent': text('deltagare i undersökning', 'survey respondent'),
  'shop-buyer': text('köpare i webbutiken utan larm', 'web-shop buyer without an alarm'),
  prospect: text('person på inköpt lista', 'prospect from a bought list'),
  'household-child': text('barn i hushållet', 'child in the household'),
  'suspected-intruder': text('person som misstänks för intrång', 'suspected intruder'),
  employee: text('anställd', 'employee'),
  'sales-agent': text('försäljningsombud', 'sales agent'),
  guard: text('väktare', 'guard'),
} as const satisfies Record<string, LocalizedText>;

export const categories = {
  name: text('namn', 'name'),
  'postal-address': text('postadress', 'postal address'),
  'alarm-address': text('larmadress', 'alarm address'),
  phone: text('telefonnummer', 'phone number'),
  email: text('e-postadress', 'email address'),
  'contact-persons': text(
    'kontaktpersoner (namn, mobilnummer, e-postadress)',
    'contact persons (name, mobile number, email address)',
  ),
  'call-logs': text('samtalsloggar', 'call logs'),
  correspondence: text('korrespondens', 'correspondence'),
  'call-recordings': text('inspelade samtal', 'call recordings'),
  'payment-info': text('betalningsuppgifter', 'payment details'),
  'credit-check': text('kreditupplysning', 'credit report'),
  gps: text('positionsuppgifter (GPS)', 'location data (GPS)'),
  'system-logs': text('användar- och larmloggar', 'user and alarm logs'),
  'app-images': text('bilder som kunden sparat i appen', 'images saved by the customer in the app'),
  'device-ids': text('enheternas serienummer', 'device serial numbers'),
  'cookies-ip': text('kakor och IP-adress', 'cookies and IP address'),
  'referral-data': text('uppgifter om rekommenderad person', 'details of a referred person'),
  'survey-answers': text('svar på undersökningar', 'survey answers'),
  'personal-identity-number': text('personnummer eller samordningsnummer', 'personal identity or coordination number'),
  'offence-data': text('personuppgifter som rör lagöverträdelser', 'data on criminal offences'),
  'staff-identity': text('personals identitet', 'identity of staff'),
  'consent-proof': text('bevis om samtycke', 'proof of consent'),
  'suppression-mark': text('spärrmarkering', 'suppression mark'),
  'sharing-log': text('uppgifter i utlämnandelogg', 'sharing log entries'),
} as const satisfies Record<string, LocalizedText>;

/** Where the data come from, Art. 14(2)(f). */
export const sources = {
  person: text('den registrerade', 'the data subject'),
  'service-use': text('användning av tjänsterna och webbplatsen', 'use of the services and the website'),
  'recommending-customer': text('kund som rekommenderar', 'a customer who recommends'),
  'naming-customer': text('kund som anger kontaktpersoner', 'a customer who names contact persons'),
  insurer: text('försäkringsbolag', 'insurance company'),
  'house-builder': text('hustillverkare', 'house builder'),
  'ad-network': text('annonsnätverk', 'ad network'),
  'trade-association': text('branschförbund', 'trade association'),
  'list-supplier': text('leverantör av kundlistor', 'supplier of customer lists'),
  'credit-information-agency': text('kreditupplysningsföretag', 'credit information agency'),
  'own-services': text('bolagets egna tjänster', "the company's own services"),
} as const satisfies Record<string, LocalizedText>;

export const recipientClasses = {
  'group-companies': text('bolag i samma koncern', 'companies of the same group'),
  'delivery-partners': text('samarbetsföretag för leverans', 'delivery partners'),
  'guard-company': text('bevakningsföretag', 'guard company'),
  'alarm-centre': text('larmcentral', 'alarm receiving centre'),
  payments: text('betaltjänster', 'payment services'),
  crm: text('kundregistersystem', 'customer relationship system'),
  'sales-telephony': text('försäljning och telefoni', 'sales and telephony'),
  'customer-communication': text('system för kundkommunikation', 'customer communication systems'),
  courier: text('fraktföretag', 'courier'),
  warehouse: text('lagerföretag', 'warehouse'),
  'sales-agents': text('försäljningsombud', 'sales agents'),
  'debt-collector': text('inkassoföretag', 'debt collector'),
  'claim-assignee': text('förvärvare av fordran', 'assignee of a claim'),
  'financial-adviser': text('finansiell rådgivare', 'financial adviser'),
  'credit-information-agency': text('kreditupplysningsföretag', 'credit information agency'),
  'it-services': text('IT-tjänster', 'IT services'),
  analytics: text('analysverktyg och sökmotorer', 'analytics tools and search engines'),
  insurers: text('försäkringsbolag', 'insurance companies'),
  'market-research': text('marknadsundersökning', 'market research'),
  'ad-audiences': text('annonsplattformar', 'advertising platforms'),
  auditors: text('revisorer', 'auditors'),
  acquirer: text('förvärvare av verksamheten', 'acquirer of the business'),
  'sms-gateway': text('SMS-förmedlare', 'SMS gateway'),
  push: text('förmedlare av pushnotiser', 'push notification service'),
  hosting: text('driftleverantör', 'hosting'),
  installer: text('installatör', 'installer'),
  'contact-person': text('kontaktperson', 'contact person'),
  'account-holder': text('larminnehavare', 'alarm holder'),
  'secondary-user': text('ytterligare användare av larmet', 'secondary user of the alarm'),
  authority: text('myndighet i ett särskilt ärende', 'authority in a particular inquiry'),
} as const satisfies Record<string, LocalizedText>;

/** The moment from which a storage period runs; worded so that "N years from …" and "until …" read well. */
export const triggers = {
  'last-contact': text('den senaste kontakten', 'the last contact'),
  'contract-end': text('avtalets slut', 'the end of the contract'),
  'credit-decision': text('kreditbeslutet', 'the credit decision'),
  'calendar-year-of-financial-year-end': text(
    'utgången av det kalenderår då räkenskapsåret avslutades',
    'the end of the calendar year in which the financial year ended',
  ),
  'case-closed': text('ärendets avslut', 'the closing of the case'),
  'contact-person-removed': text(
    'den dag då personen inte längre är kontaktperson',
    'the day the person ceases to be a contact person',
  ),
  event: text('händelsen', 'the event'),
  'user-deletion': text('användarens borttagning', "the user's deletion"),
  communication: text('kontakttillfället', 'the communication'),
  recording: text('inspelningen', 'the recording'),
  delivery: text('leveransen', 'the delivery'),
  referral: text('rekommendationen', 'the referral'),
  objection: text('en invändning', 'an objection'),
  'audience-upload': text('sändningen till annonsplattformen', 'the upload to the advertising platform'),
  draw: text('dragningen', 'the draw'),
  'survey-answer': text('svaret på undersökningen', 'the answer to the survey'),
  'website-visit': text('besöket på webbplatsen', 'the visit to the website'),
  'list-received': text('listans mottagande', 'the receipt of the list'),
  'consent-withdrawn': text('samtyckets återkallelse', 'the withdrawal of consent'),
  'marketing-ceased': text(
    'den dag då bolaget upphör med direkt marknadsföring',
    'the day the company gives up direct marketing',
  ),
  'last-disclosure': text('det senaste utlämnandet', 'the last disclosure'),
  'log-entry': text('anteckningen i loggen', 'the log entry'),
  quarantined: text('avskiljandet', 'the quarantining'),
  'breach-recorded': text('incidentens registrering', 'the recording of the breach'),
} as const satisfies Record<string, LocalizedText>;

/** What a person may ask for. */
export const rights = {
  access: text('rätt till tillgång (art. 15)', 'right of access (Art. 15)'),
  rectification: text('rättelse (art. 16)', 'rectification (Art. 16)'),
  erasure: text('radering (art. 17)', 'erasure (Art. 17)'),
  restriction: text('begränsning av behandling (art. 18)', 'restriction of processing (Art. 18)'),
  objection: text('invändning (art. 21)', 'objection (Art. 21)'),
  'consent-withdrawal': text('återkallelse av samtycke (art. 7.3)', 'withdrawal of consent (Art. 7(3))'),
  'marketing-opt-out': text(
    'spärr mot direkt marknadsföring (art. 21.2–3)',
    'opt-out of direct marketing (Art. 21(2)–(3))',
  ),
  portability: text('dataportabilitet (art. 20)', 'data portability (Art. 20)'),
  'automated-decisions': text(
    'invändning mot profilering och automatiserade beslut (art. 21, 22)',
    'objection to profiling and automated decisions (Art. 21, 22)',
  ),
  complaint: text('klagomål till tillsynsmyndigheten (art. 77)', 'complaint to the supervisory authority (Art. 77)'),
} as const satisfies Record<string, LocalizedText>;

export type Service = keyof typeof services;
export type SubjectKind = keyof typeof subjectKinds;
export type Category = keyof typeof categories;
export type Source = keyof typeof sources;
export type RecipientClass = keyof typeof recipientClasses;
export type Trigger = keyof typeof triggers;
export type Right = keyof typeof rights;
