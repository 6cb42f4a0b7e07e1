import { editions, findEdition } from '#declared-register';
import { CellStates } from '../evidence/cell-states.js';
import { aWithheldShape, anObservedShape } from '../testing/an-observed-shape.js';
import { declaredRecipients } from './declared-recipients.js';
import { recipientActivities, summarizeRecipient } from './summarize-recipient.js';
import { seededReading } from '../testing/seeded-reading.js';

const declared = declaredRecipients(findEdition('2026-11')!, seededReading('en'));
const toGuards = {
  recipient: 'larm-assistans',
  recipientClass: 'guard-company',
  role: 'processor',
  country: 'SE',
  activity: 'guard-dispatch',
};

describe('the declared recipients', () => {
  it('are legal entities and classes of people, under each activity that has them', () => {
    expect(declared.get('larm-assistans')!.map(({ activity }) => activity)).toContain('guard-dispatch');
    expect(declared.get('contact-person')!.map(({ activity }) => activity)).toContain('alarm-notification');
    expect(declared.has('guard-company')).toBe(false);
  });

  it('of edition 1 are those of the policy and of its classes', () => {
    const [first] = editions;
    expect([...declaredRecipients(first!, seededReading('en')).keys()]).toEqual(
      expect.arrayContaining(['larm-assistans', 'billecta', 'google']),
    );
  });
});

describe('the summary of a recipient', () => {
  it('adds up persons by how disclosures ended', () => {
    const shapes = [
      anObservedShape({ ...toGuards, events: 4, opened: 2, outcomes: { acknowledged: 1, 'not-sent': 1 } }),
      anObservedShape({ ...toGuards, events: 3, opened: 2, outcomes: { acknowledged: 1 } }),
      aWithheldShape({ ...toGuards, withheld: 5 }),
    ];
    expect(
      summarizeRecipient(
        'larm-assistans',
        declared.get('larm-assistans')!,
        { shapes, entries: 7, persons: 2, manual: 1 },
        seededReading('en'),
      ),
    ).toMatchObject({
      entries: 7,
      persons: 2,
      opened: 4,
      manual: 1,
      withheld: 5,
      outcomes: { acknowledged: 2, refused: 0, failed: 0, unknown: 0, notSent: 1 },
      observed: { events: 7 },
    });
  });

  it('does not count a role in which everything was withheld', () => {
    const shapes = [aWithheldShape({ ...toGuards, role: 'authority-inquiry' })];
    const view = summarizeRecipient(
      'larm-assistans',
      declared.get('larm-assistans')!,
      { shapes, entries: 0, persons: 0, manual: 0 },
      seededReading('en'),
    );
    expect(view).toMatchObject({ authorityInquiry: false, evidence: 'declared-only', roles: [{ key: 'processor' }] });
  });

  it('lists an activity in which nobody lets it have data', () => {
    const shape = anObservedShape({ ...toGuards, activity: 'quote' });
    const found = recipientActivities('larm-assistans', [], [shape], new CellStates([]), seededReading('sv'));
    expect(found).toMatchObject([{ key: 'quote', name: 'Offert', declared: false, observed: { events: 1 } }]);
  });
});
