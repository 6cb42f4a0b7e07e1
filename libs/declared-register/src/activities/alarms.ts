import { inferred, law, policy, questioned, text } from '../cell.js';
import { defineActivity } from './define-activity.js';
import { policySection } from './policy-sections.js';
import { to } from './recipient.js';
import { keep, keepUntil } from './retention.js';
import { contract, interest, lifeAtStake, statedInterest } from './rows.js';
import type { Category } from '../vocabulary/open-terms.js';

const { purposes, summary } = policySection;
const article14 = text('art. 14', 'Art. 14');

/** What it takes to tell somebody that an alarm has gone off, and where. */
const alarmMessage: readonly Category[] = ['contact-persons', 'phone', 'alarm-address', 'system-logs'];

export const alarmActivities = [
  defineActivity({
    key: 'system-installation',
    service: 'alarms',
    name: text('Installation av larmsystem', 'Installation of the alarm system'),
    purpose: policy(
      text(
        'Leverera och driftsätta det larm som kunden har avtalat om',
        'Deliver and start up the alarm that the customer has contracted for',
      ),
      purposes,
    ),
    rows: [
      contract('customer'),
      statedInterest('contact-person'),
      interest('secondary-user', { subjectInferred: true }),
    ],
    categories: ['name', 'alarm-address', 'phone', 'email', 'device-ids', 'contact-persons'],
    sources: ['person', 'naming-customer', 'own-services'],
    recipients: [to('installer', ['name', 'alarm-address', 'phone', 'device-ids'])],
    retention: [keep('P3M', 'contract-end')],
    interest: text(
      'Att larmet från första dagen når dem som kunden vill ska nås.',
      'That the alarm from its first day reaches those whom the customer wants reached.',
    ),
  }),
  defineActivity({
    key: 'contact-person-notice',
    service: 'alarms',
    name: text('Underrättelse till kontaktperson', 'Notice to a contact person'),
    purpose: policy(
      text(
        'Upplysa den som har angetts som kontaktperson om uppdraget',
        'Tell a person named as contact person of the appointment',
      ),
      purposes,
    ),
    rows: [statedInterest('contact-person')],
    categories: ['contact-persons'],
    sources: ['naming-customer'],
    recipients: [to('sms-gateway', ['contact-persons'])],
    retention: [keepUntil('contact-person-removed')],
    conditions: [
      policy(
        text(
          'Ett SMS när personen anges, därefter endast vid larm.',
          'One SMS when the person is named, afterwards only when the alarm goes off.',
        ),
        purposes,
      ),
      law(
        text(
          'Information lämnas senast inom en månad, dock senast vid den första kontakten eller när uppgifterna först lämnas ut till någon annan.',
          'Information is due within a month, and no later than the first contact or the first disclosure to somebody else.',
        ),
        text('art. 14.3', 'Art. 14(3)'),
      ),
    ],
    interest: text(
      'Kundens och bolagets intresse av att rätt person kan nås när larmet går.',
      "The customer's and the company's interest in reaching the right person when the alarm goes off.",
    ),
    particulars: {
      informationDuty: policy(
        text(
          'SMS och integritetspolicyn efter att uppgifterna har hämtats in',
          'An SMS and the privacy policy after the data have been collected',
        ),
        purposes,
      ),
    },
  }),
  defineActivity({
    key: 'app-monitoring',
    service: 'alarms',
    name: text('Övervakning i mobilappen', 'Monitoring in the mobile app'),
    purpose: policy(
      text(
        'Låta kunden följa sin bostad och egendom från mobilen',
        'Let the customer watch over home and property from a mobile device',
      ),
      summary,
    ),
    rows: [contract('customer'), interest('secondary-user', { subjectInferred: true })],
    categories: ['system-logs', 'app-images', 'device-ids'],
    sources: ['person', 'service-use'],
    recipients: [to('push', ['device-ids', 'system-logs']), to('hosting', 'all')],
    retention: [
      keep('P1Y', 'event', { categories: ['system-logs', 'device-ids'] }),
      keepUntil('user-deletion', { categories: ['app-images'] }),
      keepUntil('contract-end', { categories: ['app-images'] }),
    ],
    conditions: [
      policy(
        text(
          'Bilder endast om kunden själv har slagit på funktionen.',
          'Images only where the customer has switched the function on.',
        ),
        summary,
      ),
    ],
    interest: text(
      'Att alla som använder larmet ser dess läge och vad som har hänt.',
      'That everyone who uses the alarm sees its state and what has happened.',
    ),
  }),
  defineActivity({
    key: 'alarm-history',
    service: 'alarms',
    name: text('Larmhistorik', 'Alarm history'),
    purpose: policy(
      text(
        'Spara och visa när larmet har gått, kopplats på eller kopplats av, hur och av vem',
        'Keep and show when the alarm went off or was armed or disarmed, how and by whom',
      ),
      summary,
    ),
    rows: [contract('customer'), interest('secondary-user')],
    categories: ['system-logs', 'name'],
    sources: ['service-use'],
    recipients: [
      to('account-holder', 'all', {
        subjectKinds: ['secondary-user'],
        condition: inferred(
          text(
            'Endast uppgifter om andra användare; egna uppgifter är inget utlämnande.',
            "Other users' data only; one's own data is no disclosure.",
          ),
        ),
      }),
    ],
    retention: [keep('P1Y', 'event')],
    interest: text(
      'Larminnehavarens intresse av att veta vem som har kopplat larmet på och av.',
      "The alarm holder's interest in knowing who has armed and disarmed the alarm.",
    ),
  }),
  defineActivity({
    key: 'alarm-notification',
    service: 'alarms',
    name: text('Avisering vid larm', 'Alarm notification'),
    purpose: policy(
      text(
        'Meddela kunden och dennes kontaktpersoner när larmet går',
        'Tell the customer and the contact persons when the alarm goes off',
      ),
      summary,
    ),
    rows: [
      contract('customer'),
      statedInterest('contact-person'),
      interest('secondary-user', { subjectInferred: true }),
    ],
    categories: ['contact-persons', 'phone', 'alarm-address', 'system-logs'],
    sources: ['person', 'naming-customer', 'service-use'],
    recipients: [
      to('sms-gateway', alarmMessage),
      to('push', alarmMessage),
      to('contact-person', ['alarm-address', 'system-logs']),
    ],
    retention: [keep('P1Y', 'event')],
    interest: text(
      'Att någon i närheten snabbt kan se till bostaden och de som bor där.',
      'That somebody near can quickly see to the home and those who live there.',
    ),
  }),
  defineActivity({
    key: 'guard-dispatch',
    service: 'alarms',
    name: text('Utryckning med väktare', 'Guard dispatch'),
    purpose: policy(
      text(
        'Låta larmcentralen skicka väktare till larmadressen',
        'Have the alarm receiving centre send a guard to the alarm address',
      ),
      summary,
    ),
    rows: [
      contract('customer'),
      interest('contact-person'),
      interest('secondary-user', { subjectInferred: true }),
      lifeAtStake('customer'),
      lifeAtStake('contact-person'),
      lifeAtStake('secondary-user', { subjectInferred: true }),
    ],
    categories: [
      'name',
      'alarm-address',
      'phone',
      'contact-persons',
      'system-logs',
      questioned(
        'gps',
        text(
          'Policyn samlar in positionsuppgifter utan ändamål; frågan är om de behövs här.',
          'The policy collects location data without a purpose; whether they are needed here is the question.',
        ),
      ),
    ],
    sources: ['person', 'naming-customer', 'service-use'],
    recipients: [to('alarm-centre', 'all'), to('guard-company', 'all')],
    retention: [keep('P1Y', 'event')],
    interest: text(
      'Att väktaren hittar rätt, kommer in och når någon som känner bostaden.',
      'That the guard finds the way, gets in and reaches somebody who knows the home.',
    ),
  }),
  defineActivity({
    key: 'incident-report',
    service: 'alarms',
    name: text('Rapport om intrång', 'Break-in report'),
    purpose: inferred(
      text(
        'Dokumentera ett intrång för att kunna fastställa eller göra gällande rättsliga anspråk',
        'Document a break-in so that legal claims can be established or pursued',
      ),
    ),
    rows: [
      interest('suspected-intruder', {
        specialBasis: law(
          'A10',
          text(
            '5 § förordningen (2018:219) med kompletterande bestämmelser till EU:s dataskyddsförordning',
            'Ordinance (2018:219) supplementing the GDPR, s. 5',
          ),
          text('Nödvändigt för rättsliga anspråk.', 'Necessary for legal claims.'),
        ),
      }),
    ],
    categories: ['offence-data', 'system-logs', 'app-images'],
    sources: ['service-use', 'own-services'],
    recipients: [
      to('insurers', ['offence-data', 'system-logs'], {
        condition: inferred(text('Endast för att reglera rättsliga anspråk.', 'Only to settle legal claims.')),
      }),
      to('authority', 'all'),
    ],
    retention: [keep('P2Y', 'event')],
    interest: text(
      'Kundens och bolagets intresse av att kunna styrka vad som hände och få skadan ersatt.',
      "The customer's and the company's interest in proving what happened and being compensated.",
    ),
    particulars: {
      informationDuty: law(
        text(
          'Den misstänkte informeras när det inte försvårar utredningen',
          'The suspected person is informed once that does not hamper the investigation',
        ),
        article14,
      ),
    },
  }),
];
