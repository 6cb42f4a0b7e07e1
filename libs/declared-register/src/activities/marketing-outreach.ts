import { inferred, law, policy, text } from '../cell.js';
import { defineActivity } from './define-activity.js';
import { policySection } from './policy-sections.js';
import { to } from './recipient.js';
import { keep, keepUntil } from './retention.js';
import { anyone, consent, interest } from './rows.js';
import type { SubjectKind } from '../vocabulary/open-terms.js';

const { purposes, referrals, thirdParties } = policySection;
const section19 = text('19 § marknadsföringslagen (2008:486)', 'Marketing Act (2008:486), s. 19');
const section21 = text('21 § marknadsföringslagen (2008:486)', 'Marketing Act (2008:486), s. 21');

/** Those who may ask for offers although they are not customers; people on bought lists never get email or SMS. */
const consentingOthers: readonly SubjectKind[] = [
  'lead',
  'referred-person',
  'shop-buyer',
  'website-visitor',
  'survey-respondent',
];

/** Seeking people out: marketing in its several forms. */
export const outreachActivities = [
  defineActivity({
    key: 'referral-contact',
    service: 'marketing',
    name: text('Kontakt efter rekommendation', 'Contact after a referral'),
    purpose: policy(
      text(
        'Kontakta den som en kund har tipsat om och erbjuda larm',
        'Contact a person whom a customer has suggested, and offer an alarm',
      ),
      referrals,
    ),
    rows: [interest('referred-person', { condition: inferred(text('Per telefon eller brev.', 'By phone or post.')) })],
    categories: ['referral-data'],
    sources: ['recommending-customer'],
    recipients: [to('sales-telephony', ['referral-data']), to('sales-agents', ['referral-data'])],
    retention: [keep('P3M', 'referral')],
    conditions: [
      law(
        text(
          'E-post och SMS är spärrade tills personen själv har samtyckt.',
          'Email and SMS are blocked until the person has consented in person.',
        ),
        section19,
      ),
    ],
    interest: text(
      'Att erbjuda larm till den som en nöjd kund tror har nytta av det.',
      'To offer an alarm to somebody whom a satisfied customer thinks would benefit.',
    ),
    particulars: {
      informationDuty: law(
        text(
          'Bolaget informerar själv den rekommenderade personen, senast vid den första kontakten',
          'The company itself informs the referred person, at the first contact at the latest',
        ),
        text('art. 14.3 b', 'Art. 14(3)(b)'),
      ),
    },
  }),
  defineActivity({
    key: 'marketing-email-sms',
    service: 'marketing',
    name: text('Marknadsföring per e-post och SMS', 'Marketing by email and SMS'),
    purpose: policy(
      text(
        'Berätta om säkerhetsprodukter och erbjudanden i elektroniska meddelanden',
        'Tell of security products and offers in electronic messages',
      ),
      purposes,
    ),
    rows: [
      interest('customer', {
        condition: inferred(
          text(
            'Egna liknande produkter, med möjlighet att tacka nej varje gång.',
            'Own similar products, with an opt-out offered each time.',
          ),
          { source: section19 },
        ),
      }),
      ...consentingOthers.map((kind) => consent(kind, { subjectInferred: true })),
    ],
    categories: ['name', 'email', 'phone'],
    recipients: [to('customer-communication', ['name', 'email']), to('sms-gateway', ['phone'])],
    retention: [keepUntil('objection'), keep('P2Y', 'contract-end')],
    conditions: [
      policy(
        text('Varje elektroniskt meddelande har en avanmälan.', 'Every electronic message carries an opt-out.'),
        purposes,
      ),
    ],
    interest: text(
      'Att visa befintliga kunder sådant som kompletterar deras larm.',
      'To show existing customers what complements their alarm.',
    ),
  }),
  defineActivity({
    key: 'marketing-phone-post',
    service: 'marketing',
    name: text('Marknadsföring per telefon och brev', 'Marketing by phone and post'),
    purpose: policy(
      text(
        'Berätta om säkerhetsprodukter och erbjudanden per telefon eller brev',
        'Tell of security products and offers by phone or post',
      ),
      purposes,
    ),
    rows: [interest('customer'), interest('lead', { subjectInferred: true }), interest('prospect')],
    categories: ['name', 'phone', 'postal-address'],
    sources: ['person', 'list-supplier'],
    recipients: [
      to('sales-telephony', ['name', 'phone']),
      to('customer-communication', ['name', 'postal-address']),
      to('sales-agents', ['name', 'phone']),
    ],
    retention: [
      keep('P3M', 'list-received', { subjectKinds: ['prospect'] }),
      keepUntil('objection', { subjectKinds: ['customer', 'lead'], sameAs: 'marketing-email-sms' }),
      keep('P2Y', 'contract-end', { subjectKinds: ['customer', 'lead'], sameAs: 'marketing-email-sms' }),
    ],
    conditions: [
      inferred(
        text(
          'Numret stäms av mot NIX-registret före varje samtal.',
          'The number is checked against the NIX register before each call.',
        ),
      ),
      law(
        text('Den som har tackat nej kontaktas inte igen.', 'Whoever has declined is not contacted again.'),
        section21,
      ),
    ],
    interest: text('Att hitta och behålla kunder.', 'To find and keep customers.'),
  }),
  defineActivity({
    key: 'ad-audiences',
    service: 'marketing',
    name: text('Riktade annonser på plattformar', 'Custom audiences on platforms'),
    purpose: policy(text('Visa anpassade annonser på nätet', 'Show tailored advertisements online'), purposes),
    rows: [consent('customer')],
    categories: ['email', 'phone'],
    recipients: [to('ad-audiences', 'all')],
    retention: [keep('P13M', 'audience-upload')],
    conditions: [
      inferred(
        text(
          'Adresser och nummer hashas innan de lämnas ut; de är fortfarande personuppgifter.',
          'Addresses and numbers are hashed before they leave; they remain personal data.',
        ),
      ),
    ],
    particulars: {
      jointArrangement: inferred(
        text('Inbördes arrangemang med respektive plattform', 'Arrangement with each platform'),
        { source: text('art. 26.1', 'Art. 26(1)') },
      ),
    },
  }),
  defineActivity({
    key: 'competitions',
    service: 'marketing',
    name: text('Tävlingar', 'Competitions'),
    purpose: policy(
      text('Ordna tävlingar, dra vinnare och meddela dem', 'Hold competitions, draw the winners and tell them'),
      purposes,
    ),
    rows: [consent('customer')],
    categories: ['name', 'email'],
    recipients: [to('customer-communication', 'all')],
    retention: [keep('P3M', 'draw')],
  }),
  defineActivity({
    key: 'list-purchase',
    service: 'marketing',
    name: text('Inköp av adresslistor', 'Purchase of contact lists'),
    purpose: policy(
      text(
        'Få tag på möjliga kunder genom uppgifter från andra företag',
        'Reach possible customers through data from other companies',
      ),
      thirdParties,
    ),
    rows: [interest('prospect')],
    categories: ['name', 'postal-address', 'phone'],
    sources: ['list-supplier', 'ad-network', 'trade-association', 'house-builder', 'insurer'],
    retention: [
      keep('P3M', 'list-received', { note: text('Om ingen kontakt har tagits.', 'Where no contact has come about.') }),
    ],
    conditions: [law(text('Aldrig e-post eller SMS.', 'Never email or SMS.'), section19)],
    interest: text(
      'Att nå hushåll som ännu inte känner till bolaget.',
      'To reach households that do not know the company yet.',
    ),
    particulars: {
      informationDuty: law(
        text(
          'Information lämnas senast vid den första kontakten',
          'Information is given at the first contact at the latest',
        ),
        text('art. 14.3 b', 'Art. 14(3)(b)'),
      ),
    },
  }),
  defineActivity({
    key: 'suppression-list',
    service: 'marketing',
    name: text('Spärrlista', 'Suppression list'),
    purpose: inferred(
      text(
        'Se till att den som har invänt inte får mer direkt marknadsföring',
        'See to it that whoever has objected gets no more direct marketing',
      ),
    ),
    rows: anyone('A6-1-f', text('art. 21.3', 'Art. 21(3)')),
    categories: ['suppression-mark'],
    recipients: [
      to('customer-communication', 'all'),
      to('sales-telephony', 'all'),
      to('sales-agents', 'all'),
      to('sms-gateway', 'all'),
    ],
    retention: [keepUntil('marketing-ceased')],
    conditions: [inferred(text('Markeringen står kvar även efter en radering.', 'The mark outlives an erasure.'))],
    interest: text(
      'Att invändningen respekteras även om uppgifterna köps in på nytt.',
      'That the objection is respected even where the data are bought again.',
    ),
  }),
  defineActivity({
    key: 'consent-proof',
    service: 'marketing',
    name: text('Bevis om samtycke', 'Proof of consent'),
    purpose: inferred(
      text('Kunna visa att den registrerade har samtyckt', 'Be able to show that the data subject has consented'),
    ),
    rows: anyone('A6-1-c', text('art. 7.1', 'Art. 7(1)')),
    categories: ['consent-proof'],
    retention: [keep('P3Y', 'consent-withdrawn')],
  }),
];
