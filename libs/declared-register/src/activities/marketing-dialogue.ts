import { inferred, policy, text } from '../cell.js';
import { defineActivity, type ActivityInput } from './define-activity.js';
import { policySection } from './policy-sections.js';
import { to } from './recipient.js';
import { keep } from './retention.js';
import { consent, contract, interest, statedSteps } from './rows.js';

const { purposes, summary, website } = policySection;

const callRecording = {
  service: 'marketing',
  rows: [interest('customer'), interest('employee')],
  categories: ['call-recordings', 'staff-identity'],
  sources: ['person', 'service-use'],
} as const satisfies Partial<ActivityInput>;

/** Talking with people: quotes, service, recordings, surveys, the website. */
export const dialogueActivities = [
  defineActivity({
    key: 'quote',
    service: 'marketing',
    name: text('Offert', 'Quote'),
    purpose: policy(text('Räkna fram och lämna ett kostnadsförslag', 'Work out and give a cost estimate'), purposes),
    rows: [statedSteps('lead')],
    categories: ['name', 'phone', 'email', 'postal-address'],
    recipients: [to('crm', 'all')],
    retention: [keep('P3M', 'last-contact')],
  }),
  defineActivity({
    key: 'customer-communication',
    service: 'marketing',
    name: text('Kundkommunikation', 'Customer communication'),
    purpose: policy(
      text(
        'Hålla kontakt med kunden om service och underhåll',
        'Keep in touch with the customer about service and maintenance',
      ),
      summary,
    ),
    rows: [contract('customer')],
    categories: ['name', 'phone', 'email', 'postal-address', 'call-logs', 'correspondence'],
    sources: ['person', 'service-use'],
    recipients: [to('customer-communication', ['name', 'phone', 'email', 'postal-address', 'correspondence'])],
    retention: [keep('P2Y', 'communication')],
  }),
  defineActivity({
    ...callRecording,
    key: 'call-recording-documentation',
    name: text('Inspelning av samtal för dokumentation', 'Call recording for documentation'),
    purpose: policy(
      text(
        'Kunna visa vad som har sagts och avtalats i ett samtal',
        'Be able to show what was said and agreed in a call',
      ),
      summary,
    ),
    recipients: [to('sales-telephony', 'all')],
    retention: [keep('P6M', 'recording')],
    interest: text('Bevis om vad parterna kom överens om.', 'Proof of what the parties agreed.'),
  }),
  defineActivity({
    ...callRecording,
    key: 'call-recording-quality',
    name: text('Inspelning av samtal för kvalitet', 'Call recording for quality'),
    purpose: policy(
      text('Följa upp och förbättra bemötandet i samtal', 'Follow up and improve how callers are met'),
      summary,
    ),
    recipients: [to('sales-telephony', 'all')],
    retention: [keep('P3M', 'recording')],
    interest: text(
      'Att kunderna får korrekta besked och ett gott bemötande.',
      'That customers get correct answers and are treated well.',
    ),
  }),
  defineActivity({
    ...callRecording,
    key: 'call-recording-training',
    name: text('Inspelning av samtal för utbildning', 'Call recording for training'),
    purpose: policy(text('Utbilda personal med hjälp av verkliga samtal', 'Train staff with real calls'), summary),
    recipients: [to('sales-telephony', ['call-recordings'])],
    retention: [keep('P1M', 'recording')],
    interest: text('Att nya medarbetare lär sig av erfarna.', 'That new staff learn from experienced staff.'),
  }),
  defineActivity({
    key: 'survey',
    service: 'marketing',
    name: text('Undersökning', 'Survey'),
    purpose: policy(
      text(
        'Ta reda på vad kunderna tycker och vad marknaden vill ha',
        'Find out what customers think and what the market wants',
      ),
      purposes,
    ),
    rows: [interest('survey-respondent')],
    categories: ['name', 'email', 'survey-answers'],
    recipients: [to('market-research', ['name', 'email'])],
    retention: [
      keep('P1Y', 'survey-answer', {
        note: text('Därefter endast sammanställda resultat.', 'Afterwards aggregated results only.'),
      }),
    ],
    conditions: [policy(text('Det är frivilligt att svara.', 'Answering is voluntary.'), purposes)],
    interest: text(
      'Att förbättra tjänsterna efter vad de som använder dem säger.',
      'To improve the services by what their users say.',
    ),
  }),
  defineActivity({
    key: 'website-analytics',
    service: 'marketing',
    name: text('Webbanalys', 'Website analytics'),
    purpose: policy(
      text(
        'Förstå hur webbplatsen och appen används och göra dem bättre',
        'Understand how the website and the app are used and make them better',
      ),
      website,
    ),
    rows: [
      consent('website-visitor', {
        condition: inferred(
          text('Samtycke även till att kakan lagras.', 'Consent also to the storing of the cookie.'),
          {
            source: text(
              '9 kap. 28 § lagen (2022:482) om elektronisk kommunikation',
              'Electronic Communications Act (2022:482), ch. 9 s. 28',
            ),
          },
        ),
      }),
    ],
    categories: ['cookies-ip'],
    sources: ['service-use'],
    recipients: [to('analytics', 'all')],
    retention: [keep('P14M', 'website-visit')],
    retentionInPolicy: {
      value: null,
      provenance: 'open',
      source: website,
      note: text(
        'Policyn anger ingen tid, bara att kakor inte sparar uppgifter längre än vad som är nödvändigt.',
        'The policy states no period, only that cookies keep data no longer than is necessary.',
      ),
    },
  }),
];
