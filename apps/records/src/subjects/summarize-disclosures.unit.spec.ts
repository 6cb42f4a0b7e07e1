import type { DisclosureEvent } from './list-disclosures.query.js';
import { receivedBy, summarizeDisclosures } from './summarize-disclosures.js';
import { seededReading } from '../testing/seeded-reading.js';

describe('whether a recipient has received', () => {
  it.each([
    [['acknowledged'], 'yes'],
    [['refused'], 'yes'],
    [['not-sent', 'refused'], 'yes'],
    [['unknown', 'acknowledged'], 'yes'],
    [[null], 'possibly'],
    [['failed'], 'possibly'],
    [['unknown'], 'possibly'],
    [['not-sent', null], 'possibly'],
    [['not-sent', 'failed'], 'possibly'],
    [['not-sent'], 'no'],
    [['not-sent', 'not-sent'], 'no'],
  ] as const)('%j: %s', (outcomes, received) => {
    expect(receivedBy(outcomes)).toBe(received);
  });
});

describe('the disclosures of one person', () => {
  it('count once for opening and closing together', () => {
    const { recipients } = summarizeDisclosures(
      [opened('a', 1), closed('a', 2, 'acknowledged'), opened('b', 3)],
      seededReading('sv'),
    );
    expect(recipients).toMatchObject([
      {
        key: 'larm-assistans',
        name: 'Larm Assistans AB',
        classLabel: 'bevakningsföretag',
        countryLabel: 'Sverige',
        received: 'yes',
        disclosures: 2,
        manual: 0,
        firstAt: new Date(1),
        lastAt: new Date(3),
        legalBases: [{ key: 'A6-1-b' }],
      },
    ]);
  });

  it('are not made undone by a second statement of how one ended', () => {
    const { recipients, notReceived } = summarizeDisclosures(
      [opened('a', 1), closed('a', 2, 'acknowledged'), closed('a', 3, 'not-sent')],
      seededReading('en'),
    );
    expect(recipients).toMatchObject([{ received: 'yes' }]);
    expect(notReceived).toEqual([]);
  });

  it('stand apart where provably nothing was sent, and where an authority asked', () => {
    const found = summarizeDisclosures(
      [
        opened('a', 1),
        closed('a', 2, 'not-sent'),
        { ...opened('b', 3), recipient: 'exempel-myndighet', recipientClass: 'authority', role: 'authority-inquiry' },
      ],
      seededReading('en'),
    );
    expect(found.recipients).toEqual([]);
    expect(found.notReceived).toMatchObject([{ key: 'larm-assistans', received: 'no' }]);
    expect(found.authorityInquiries).toMatchObject([{ key: 'exempel-myndighet', received: 'possibly' }]);
  });

  it('keep capacities of one recipient apart, and join what it got in one', () => {
    const { recipients } = summarizeDisclosures(
      [
        { ...opened('a', 1), categories: ['name', 'phone'] },
        { ...opened('b', 2), categories: ['email', 'name'] },
        { ...opened('c', 3), role: 'separate-controller' },
        { ...opened('d', 4), country: 'US', transferGround: 'A45' },
      ],
      seededReading('en'),
    );
    expect(recipients).toHaveLength(3);
    expect(recipients[0]!.categories.map(({ key }) => key)).toEqual(['email', 'name', 'phone']);
    expect(recipients[2]).toMatchObject({ country: 'US', transferGroundLabel: 'adequacy decision (Art. 45)' });
  });

  it('are apart, and counted, where another event states them anew', () => {
    const found = summarizeDisclosures(
      [{ ...opened('a', 1), recipient: 'senzum', corrected: true }, opened('b', 2)],
      seededReading('en'),
    );
    expect(found).toMatchObject({
      recipients: [{ key: 'larm-assistans', disclosures: 1 }],
      statedWrongly: [{ key: 'senzum' }],
      corrected: 1,
    });
  });

  it('say how many of them somebody entered by hand', () => {
    expect(summarizeDisclosures([{ ...opened('a', 1), manual: true }], seededReading('en')).recipients).toMatchObject([
      { manual: 1 },
    ]);
  });

  it('may be none', () => {
    expect(summarizeDisclosures([], seededReading('en'))).toEqual({
      recipients: [],
      notReceived: [],
      authorityInquiries: [],
      statedWrongly: [],
      corrected: 0,
    });
  });
});

function opened(disclosureId: string, at: number): DisclosureEvent {
  return {
    disclosureId,
    recipient: 'larm-assistans',
    recipientClass: 'guard-company',
    role: 'processor',
    activity: 'guard-dispatch',
    purposes: ['guard-dispatch'],
    categories: ['name'],
    legalBasis: 'A6-1-b',
    country: 'SE',
    transferGround: null,
    time: new Date(at),
    phase: 'opened',
    outcome: null,
    manual: false,
    corrected: false,
  };
}

function closed(disclosureId: string, at: number, outcome: string): DisclosureEvent {
  return { ...opened(disclosureId, at), phase: 'closed', outcome };
}
