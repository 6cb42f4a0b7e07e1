import { inferred, text } from '../cell.js';
import { defineActivity, type ActivityInput } from './define-activity.js';
import { to } from './recipient.js';
import { keep } from './retention.js';
import { anyone, interest } from './rows.js';

const accountability = text('art. 5.2', 'Art. 5(2)');

/** What was disclosed and what was seen is kept as one body of evidence. */
const evidence = {
  service: 'records',
  rows: anyone('A6-1-f', accountability),
  categories: ['sharing-log'],
  sources: ['own-services'],
  recipients: [to('auditors', 'all')],
  retention: [keep('P3Y', 'last-disclosure')],
} as const satisfies Partial<ActivityInput>;

export const recordsActivities = [
  defineActivity({
    key: 'rights-requests',
    service: 'records',
    name: text('Begäran från registrerade', 'Requests by data subjects'),
    purpose: inferred(
      text(
        'Ta emot, besvara och dokumentera en begäran om dataskyddsrättigheter',
        'Receive, answer and document a request under data protection rights',
      ),
    ),
    rows: anyone('A6-1-c', text('art. 12 och 15–22', 'Art. 12 and 15–22')),
    categories: ['correspondence'],
    retention: [keep('P3Y', 'case-closed')],
    conditions: [
      inferred(
        text(
          'Vad som begärdes antecknas tillsammans med korrespondensen.',
          'What was asked is kept together with the correspondence.',
        ),
      ),
    ],
  }),
  defineActivity({
    ...evidence,
    key: 'sharing-log',
    name: text('Utlämnandelogg', 'Sharing log'),
    purpose: inferred(
      text(
        'Kunna visa vem som har fått vilka uppgifter och när',
        'Be able to show who has received which data and when',
      ),
    ),
    interest: text(
      'Ansvarsskyldighet: att kunna bevisa varje utlämnande och svara den registrerade.',
      'Accountability: proving every disclosure and answering the data subject.',
    ),
  }),
  defineActivity({
    ...evidence,
    key: 'observed-register',
    name: text('Register över observerad behandling', 'Register of observed processing'),
    purpose: inferred(
      text(
        'Jämföra det uppgivna registret med vad tjänsterna gör',
        'Compare the declared register with what the services do',
      ),
    ),
    interest: text(
      'Ansvarsskyldighet: att registret stämmer med verkligheten.',
      'Accountability: that the record agrees with reality.',
    ),
  }),
  defineActivity({
    key: 'read-log',
    service: 'records',
    name: text('Läslogg', 'Read log'),
    purpose: inferred(
      text(
        'Kunna visa vilka anställda som har tagit del av en persons uppgifter och varför',
        "Be able to show which employees have looked at a person's data, and why",
      ),
    ),
    rows: [interest('employee')],
    categories: ['staff-identity'],
    sources: ['own-services'],
    retention: [keep('P1Y', 'log-entry')],
    interest: text(
      'Att upptäcka och avskräcka från obehörig läsning.',
      'To detect unauthorised reading and deter from it.',
    ),
  }),
  defineActivity({
    key: 'quarantine',
    service: 'records',
    name: text('Karantän för felaktiga händelser', 'Quarantine of faulty events'),
    purpose: inferred(
      text(
        'Hålla felaktiga händelser avskilda tills de har rättats eller förstörts',
        'Keep faulty events apart until they have been put right or destroyed',
      ),
    ),
    rows: anyone('A6-1-f'),
    categories: [],
    categoriesAsNeeded: inferred(
      text(
        'Vad den felaktiga händelsen råkade innehålla, krypterat',
        'Whatever the faulty event happened to hold, encrypted',
      ),
    ),
    sources: ['own-services'],
    retention: [keep('P30D', 'quarantined')],
    interest: text(
      'Att ingen händelse går förlorad för att den var fel utformad.',
      'That no event is lost for being badly formed.',
    ),
  }),
  defineActivity({
    key: 'breach-register',
    service: 'records',
    name: text('Incidentregister', 'Breach register'),
    purpose: inferred(
      text('Dokumentera personuppgiftsincidenter och anmäla dem', 'Document personal data breaches and notify them'),
    ),
    rows: anyone('A6-1-c', text('art. 33.5', 'Art. 33(5)')),
    categories: [],
    categoriesAsNeeded: inferred(
      text(
        'De uppgifter som incidenten gäller, så långt det behövs',
        'The data that the breach concerns, as far as needed',
      ),
    ),
    sources: ['own-services'],
    recipients: [to('authority', [])],
    retention: [keep('P5Y', 'breach-recorded')],
  }),
];
