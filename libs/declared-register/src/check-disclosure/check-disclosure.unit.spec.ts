import { declaredValues } from '../cell.js';
import { agreements } from '../demo/agreements.js';
import { legalEntities } from '../demo/entities.js';
import { entityFacts } from '../demo/entity-facts.js';
import { recipientEntities } from '../demo/recipient-entities.js';
import { editions } from '../editions/editions.js';
import { isNaturalPersonClass } from '../vocabulary/natural-persons.js';
import { categories } from '../vocabulary/open-terms.js';
import { checkDisclosure, createDisclosureCheck, type DisclosureQuestion } from './check-disclosure.js';

const dispatch: DisclosureQuestion = {
  at: new Date('2026-12-01T12:00:00Z'),
  activity: 'guard-dispatch',
  recipient: 'larm-assistans',
  subjectKind: 'customer',
  categories: ['name', 'alarm-address', 'phone'],
};

function ask(changes: Partial<DisclosureQuestion>) {
  return checkDisclosure({ ...dispatch, ...changes });
}

describe('what is declared', () => {
  it('may go to a processor', () => {
    expect(ask({})).toEqual({
      allowed: true,
      recipientClass: 'guard-company',
      role: 'processor',
      country: 'SE',
      retention: { period: 'P1Y', trigger: 'event' },
      edition: '2026-11',
    });
  });

  it('may go to a made-up member of a class that the policy fills with nobody', () => {
    expect(ask({ recipient: 'exempel-larmcentral' })).toMatchObject({ allowed: true, recipientClass: 'alarm-centre' });
  });

  it('may go to natural persons without any agreement', () => {
    const decision = ask({
      activity: 'alarm-notification',
      recipient: 'contact-person',
      categories: ['alarm-address'],
    });
    expect(decision).toMatchObject({ allowed: true, recipientClass: 'contact-person', role: 'natural-person' });
  });

  it('may go to a joint controller abroad, on the ground of that day', () => {
    const question = { activity: 'ad-audiences', recipient: 'facebook', categories: ['email'] };
    expect(ask(question)).toMatchObject({ role: 'joint-controller', country: 'US', transferGround: 'A45' });
  });

  it('gives the role of the entity where it differs from its class', () => {
    const question = { activity: 'invoicing-and-payment', categories: ['payment-info'] };
    expect(ask({ ...question, recipient: 'billecta' })).toMatchObject({ role: 'processor' });
    expect(ask({ ...question, recipient: 'exempel-bank' })).toMatchObject({ role: 'separate-controller' });
  });

  it('takes the class under which the categories may go, or the one asked for', () => {
    const question = { activity: 'product-distribution', recipient: 'riksbud' };
    expect(ask({ ...question, categories: ['name', 'device-ids'] })).toMatchObject({ recipientClass: 'warehouse' });
    expect(ask({ ...question, categories: ['name', 'phone'] })).toMatchObject({ recipientClass: 'courier' });
    expect(ask({ ...question, categories: ['name'], recipientClass: 'courier' })).toMatchObject({
      allowed: true,
      role: 'separate-controller',
    });
  });

  it('follows the storage rule of the subject kind and the category', () => {
    const phone = { activity: 'marketing-phone-post', recipient: 'senzum', categories: ['name', 'phone'] };
    expect(ask({ ...phone, subjectKind: 'prospect' })).toMatchObject({ retention: { period: 'P3M' } });
    expect(ask(phone)).toMatchObject({ retention: { period: 'P0D', trigger: 'objection' } });
    const images = { activity: 'app-monitoring', recipient: 'exempel-hosting', categories: ['app-images'] };
    expect(ask(images)).toMatchObject({ retention: { period: 'P0D', trigger: 'user-deletion' } });
  });

  it('lets the authority have what a breach calls for, if it is a known category', () => {
    const breach = { activity: 'breach-register', recipient: 'exempel-myndighet' };
    expect(ask({ ...breach, categories: ['email'] })).toMatchObject({ allowed: true, role: 'authority-inquiry' });
    expect(ask({ ...breach, categories: ['shoe-size'] })).toMatchObject({ reason: 'undeclared-category' });
  });
});

describe('what is not declared', () => {
  it.each<[string, Partial<DisclosureQuestion>]>([
    ['undeclared-activity', { activity: 'weather-forecast' }],
    ['undeclared-activity', { at: new Date('2018-01-01T00:00:00Z') }],
    ['undeclared-activity', { at: new Date(Number.NaN) }],
    ['undeclared-subject-kind', { subjectKind: 'lead' }],
    ['undeclared-subject-kind', { activity: 'alarm-history', recipient: 'account-holder', categories: ['name'] }],
    ['undeclared-recipient', { recipient: 'dhl' }],
    ['undeclared-recipient', { recipient: 'somebody-new' }],
    ['undeclared-recipient', { recipientClass: 'courier' }],
    ['undeclared-recipient', { activity: 'business-transfer', recipient: 'acquirer', categories: ['name'] }],
    ['undeclared-category', { categories: ['name', 'payment-info'] }],
    ['undeclared-category', { categories: ['gps'] }],
    ['undeclared-category', { categories: [] }],
    [
      'undeclared-category',
      { activity: 'product-distribution', recipient: 'riksbud', categories: ['device-ids', 'phone'] },
    ],
    [
      'no-agreement',
      { activity: 'delivery-partner-sharing', recipient: 'exempel-leverans', categories: ['alarm-address'] },
    ],
  ])('stays: %s', (reason, changes) => {
    const decision = ask(changes);
    expect(decision).toMatchObject({ allowed: false, reason });
    expect(decision.allowed ? '' : decision.detail).toMatch(/^.{40,}\.$/);
  });

  it('stays while edition 1 is in force, which says neither role nor categories', () => {
    expect(ask({ at: new Date('2026-10-31T22:59:59Z') })).toMatchObject({ reason: 'undeclared-category' });
  });

  it('is refused without repeating what may be a person', () => {
    for (const key of ['activity', 'recipient', 'subjectKind'] as const) {
      const decision = ask({ [key]: 'Anna Exempel +46701740605' });
      expect(JSON.stringify(decision)).not.toMatch(/Anna|4670/);
    }
    expect(JSON.stringify(ask({ categories: ['anna@example.com'] }))).not.toContain('anna');
  });
});

describe('the agreement', () => {
  const survey = {
    activity: 'survey',
    recipient: 'add-visits',
    subjectKind: 'survey-respondent',
    categories: ['email'],
  };

  it('must be in force at the instant', () => {
    expect(ask({ ...survey, at: new Date('2026-11-08T22:59:59Z') })).toMatchObject({ allowed: true });
    expect(ask({ ...survey, at: new Date('2026-11-08T23:00:00Z') })).toMatchObject({ reason: 'no-agreement' });
    expect(ask({ ...survey, at: new Date('2026-11-15T23:00:00Z') })).toMatchObject({ allowed: true });
  });

  it('is named with its end once it has lapsed', () => {
    const decision = ask({ ...survey, at: new Date('2026-11-10T12:00:00Z') });
    expect(decision.allowed ? '' : decision.detail).toContain('2026-11-08T23:00:00.000Z');
  });

  it('must be of the kind that the role calls for', () => {
    const question = { ...dispatch, activity: 'product-distribution', recipient: 'riksbud' };
    const check = createDisclosureCheck({
      editions,
      legalEntities,
      entityFacts,
      agreements: agreements.filter(({ entity, kind }) => entity !== 'riksbud' || kind === 'art-28'),
    });
    expect(check({ ...question, categories: ['device-ids'] })).toMatchObject({ allowed: true });
    expect(check({ ...question, categories: ['phone'] })).toMatchObject({ reason: 'no-agreement' });
  });

  it('does not help where no ground carries the data out of the EEA', () => {
    const check = createDisclosureCheck({
      editions,
      legalEntities,
      agreements,
      entityFacts: entityFacts.map((facts) => ({ ...facts, transfers: [] })),
    });
    const question = { ...dispatch, activity: 'ad-audiences', recipient: 'google', categories: ['email'] };
    expect(check(question)).toMatchObject({ allowed: false, reason: 'no-agreement' });
    expect(check(dispatch)).toMatchObject({ allowed: true });
  });
});

it('lets every declared disclosure of the local stack go, but where the role is open', () => {
  const refused = (editions[1]?.activities ?? []).flatMap((activity) =>
    activity.recipients
      .filter((recipient) => recipient.categories.length > 0)
      .flatMap((recipient) => {
        const recipientClass = String(recipient.class.value);
        const members = recipientEntities(recipient).map(({ key }) => key);
        return (isNaturalPersonClass(recipientClass) ? [recipientClass] : members).flatMap((key) => {
          const decision = checkDisclosure({
            at: dispatch.at,
            activity: activity.key,
            recipient: key,
            recipientClass,
            subjectKind: recipient.subjectKinds?.[0] ?? activity.rows[0]?.subjectKind ?? '',
            categories: declaredValues(recipient.categories),
          });
          return decision.allowed ? [] : [`${activity.key} ${key} ${decision.reason}`];
        });
      }),
  );
  expect(refused).toEqual(['delivery-partner-sharing exempel-leverans no-agreement']);
});

it('never lets a category go that the register does not give the recipient', () => {
  for (const activity of editions[1]?.activities ?? []) {
    if (activity.categoriesAsNeeded !== undefined) continue;
    for (const entity of legalEntities) {
      const declared = new Set<string>(
        activity.recipients
          .filter((recipient) => recipientEntities(recipient).includes(entity))
          .flatMap((recipient) => declaredValues(recipient.categories)),
      );
      for (const { subjectKind } of activity.rows) {
        for (const category of Object.keys(categories)) {
          const decision = checkDisclosure({
            at: dispatch.at,
            activity: activity.key,
            recipient: entity.key,
            subjectKind,
            categories: [category],
          });
          if (decision.allowed) expect(declared).toContain(category);
        }
      }
    }
  }
});

it('answers the same question the same way and leaves it untouched', () => {
  const question = Object.freeze({ ...dispatch, categories: Object.freeze([...dispatch.categories]) });
  const first = checkDisclosure(question);
  checkDisclosure({ ...question, at: new Date('2019-01-01T00:00:00Z'), recipient: 'dhl' });
  expect(checkDisclosure(question)).toEqual(first);
  const rebuilt = createDisclosureCheck({ editions, legalEntities, agreements, entityFacts });
  expect(rebuilt(question)).toEqual(first);
});
