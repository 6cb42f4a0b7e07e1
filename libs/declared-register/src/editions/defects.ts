import { text } from '../cell.js';
import type { Defect } from '../edition.js';

/** What edition 1 gets wrong or leaves out. They are findings to show, not gaps to fill. */
export const editionOneDefects: readonly Defect[] = [
  {
    code: 'controller-dpo-conflated',
    title: text(
      'Personuppgiftsansvarig och dataskyddsombud blandas ihop',
      'Controller and data protection officer are confused',
    ),
    explanation: text(
      'Policyn använder samma beteckning och adress för bolaget som ansvarar och för ombudet som ska granska det. Ett ombud kan inte också bestämma ändamål och medel.',
      'The policy uses one designation and one address for the company that is responsible and for the officer who is to supervise it. An officer cannot also decide purposes and means.',
    ),
    article: text('art. 38.6', 'Art. 38(6)'),
    cells: ['controller/name', 'controller/contact', 'controller/dpoContact'],
  },
  {
    code: 'retention-missing',
    title: text('Lagringstider saknas', 'Storage periods are missing'),
    explanation: text(
      'Ingen behandling har någon tidsfrist för radering. Det enda som sägs gäller kakor, och det är ingen tid utan ett löfte om att inte spara för länge.',
      'No activity has a time limit for erasure. The only statement concerns cookies, and it gives no period but a promise not to keep data too long.',
    ),
    article: text('art. 13.2 a och 30.1 f', 'Art. 13(2)(a) and 30(1)(f)'),
    cells: ['activities/*/retention/*'],
  },
  {
    code: 'category-without-purpose',
    title: text('Positionsuppgifter utan ändamål', 'Location data without a purpose'),
    explanation: text(
      'Positionsuppgifter (GPS) räknas upp bland det som samlas in, men inget av ändamålen använder dem.',
      'Location data (GPS) are listed among what is collected, yet none of the purposes uses them.',
    ),
    article: text('art. 5.1 b', 'Art. 5(1)(b)'),
    cells: ['categories/gps'],
  },
  {
    code: 'duty-shifted',
    title: text('Informationsskyldigheten läggs på kunden', 'The duty to inform is put on the customer'),
    explanation: text(
      'Policyn litar till att kunden informerar dem som rekommenderas eller anges som kontaktpersoner. Skyldigheten är den personuppgiftsansvariges egen och kan inte lämnas över.',
      "The policy trusts the customer to inform those who are recommended or named as contact persons. The duty is the controller's own and cannot be handed over.",
    ),
    article: text('art. 14', 'Art. 14'),
    cells: [
      'activities/referral-contact/particulars/informationDuty',
      'activities/contact-person-notice/particulars/informationDuty',
    ],
  },
  {
    code: 'notice-too-narrow',
    title: text('Kontaktpersoner får veta för lite', 'Contact persons are told too little'),
    explanation: text(
      'Det som sägs till kontaktpersoner nämner bara mobilnumret, fast även namn och e-postadress samlas in.',
      'What contact persons are told mentions the mobile number only, although name and email address are collected as well.',
    ),
    article: text('art. 14.1 d', 'Art. 14(1)(d)'),
    cells: [
      'activities/contact-person-notice/categories/contact-persons',
      'activities/contact-person-notice/particulars/informationDuty',
    ],
  },
  {
    code: 'ip-not-personal',
    title: text('IP-adresser sägs inte vara personuppgifter', 'IP addresses are said not to be personal data'),
    explanation: text(
      'Policyn ser IP-adresserna i Google Analytics som anonyma. De är personuppgifter tills bolaget självt har aggregerat dem (IMY:s beslut den 30 juni 2023).',
      "The policy takes the IP addresses in Google Analytics for anonymous. They are personal data until the company itself has aggregated them (IMY's decisions of 30 June 2023).",
    ),
    article: text('art. 4.1', 'Art. 4(1)'),
    cells: ['activities/website-analytics/categories/cookies-ip'],
  },
  {
    code: 'cookie-recipients',
    title: text('Motstridiga uppgifter om vem som ser kakorna', 'Contradictory statements on who sees the cookies'),
    explanation: text(
      'På ett ställe lovas att obehöriga inte får ta del av kakorna, på ett annat uppges leverantörer av analys och annonser som mottagare.',
      'One passage promises that nobody unauthorised gets the cookies, another names suppliers of analytics and advertising as recipients.',
    ),
    article: text('art. 5.1 a och 13.1 e', 'Art. 5(1)(a) and 13(1)(e)'),
    cells: [
      'activities/website-analytics/recipients/analytics/class',
      'activities/ad-audiences/recipients/ad-audiences/class',
    ],
  },
  {
    code: 'basis-missing',
    title: text('Rättslig grund saknas för de flesta behandlingar', 'Most activities lack a legal basis'),
    explanation: text(
      'En grund anges bara för offerten, för avtalets administration inklusive kreditkontroll och för kontaktpersoner. Övriga rader saknar grund.',
      "A basis is given only for the quote, for the contract's administration including credit checks, and for contact persons. The other rows have none.",
    ),
    article: text('art. 6.1 och 13.1 c', 'Art. 6(1) and 13(1)(c)'),
    cells: ['activities/*/rows/*/legalBasis'],
  },
  {
    code: 'role-missing',
    title: text('Mottagarnas roll anges inte', 'The role of the recipients is not stated'),
    explanation: text(
      'För ingen mottagare framgår om den är personuppgiftsbiträde, gemensamt eller självständigt ansvarig. Därmed går det inte att se vilket avtal som krävs.',
      'For no recipient is it clear whether it is a processor, a joint or a separate controller. So one cannot see which agreement is needed.',
    ),
    article: text('art. 26 och 28', 'Art. 26 and 28'),
    cells: ['activities/*/recipients/*/role'],
  },
  {
    code: 'category-absent',
    title: text('Personnummer nämns inte', 'The personal identity number is not mentioned'),
    explanation: text(
      'En kreditprövning förutsätter personnummer, men ingen uppräkning i policyn tar upp det.',
      'A credit check takes the personal identity number, but no list of the policy includes it.',
    ),
    article: text('art. 30.1 c; 3 kap. 10 § dataskyddslagen', 'Art. 30(1)(c); Data Protection Act, ch. 3 s. 10'),
    cells: ['activities/credit-check/categories'],
  },
  {
    code: 'recipient-absent',
    title: text('Mottagare saknas', 'Recipients are missing'),
    explanation: text(
      'För kreditprövning, SMS, pushnotiser och drift anges ingen mottagare, fast alla fyra sköts av någon annan.',
      'For credit checks, SMS, push notifications and hosting no recipient is named, although somebody else carries out all four.',
    ),
    article: text('art. 13.1 e och 30.1 d', 'Art. 13(1)(e) and 30(1)(d)'),
    cells: [
      'activities/credit-check/recipients',
      'activities/contact-person-notice/recipients',
      'activities/alarm-notification/recipients',
      'activities/app-monitoring/recipients',
      'activities/contract-administration/recipients',
    ],
  },
  {
    code: 'eea-doubtful',
    title: text('Uppgiften om lagring inom EES är tveksam', 'Storage inside the EEA is doubtful'),
    explanation: text(
      'Även Facebook, Google och Adobe uppges lagra allt inom EES. Grunden behöver anges för varje period: Privacy Shield till och med den 16 juli 2020, därefter standardavtalsklausuler med bedömning av överföringen, och Data Privacy Framework från den 10 juli 2023.',
      'Facebook, Google and Adobe too are said to store everything in the EEA. The ground has to be given period by period: Privacy Shield until 16 July 2020, then standard contractual clauses with a transfer impact assessment, and the Data Privacy Framework from 10 July 2023.',
    ),
    article: text('art. 44–46 och 30.1 e', 'Art. 44–46 and 30(1)(e)'),
    cells: [
      'activities/website-analytics/recipients/analytics/storageRegion',
      'activities/ad-audiences/recipients/ad-audiences/storageRegion',
      'transferStatements/listed-recipients-in-eea/text',
    ],
  },
  {
    code: 'date-error',
    title: text('Fel datum för ikraftträdandet', 'Wrong date of entry into force'),
    explanation: text(
      'Den 25 maj 2018 började förordningen tillämpas. I kraft hade den varit sedan den 24 maj 2016.',
      'On 25 May 2018 the regulation began to apply. It had been in force since 24 May 2016.',
    ),
    article: text('art. 99', 'Art. 99'),
    cells: ['validFrom'],
  },
];
