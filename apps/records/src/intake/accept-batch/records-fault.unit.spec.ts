import { isRecordsFault, likenessOf } from './records-fault.js';

const fault = (facts: Record<string, unknown>) => Object.assign(new Error('made up'), facts);

it.each([
  ['a value that no column holds', fault({ code: '22P02' }), undefined],
  ['a check of the table of events', fault({ code: '23514', table: 'event' }), undefined],
  ['a check of a month of it', fault({ code: '23514', table: 'event_2026_11' }), undefined],
  ['a check of a table whose rows records share', fault({ code: '23514', table: 'observation' }), '23514'],
  ['a key of a log', fault({ code: '23505', table: 'sharing_log_entry' }), '23505'],
  ['a constraint of no table', fault({ code: '23514' }), '23514'],
  ['a function that raised', fault({ code: 'P0001' }), 'P0001'],
  ['a code of our own', fault({ code: 'EVENT.ODD' }), 'EVENT.ODD'],
  ['an error without a code', new TypeError('made up'), 'TypeError'],
])('%s is alike to others as %s', (_, error, likeness) => {
  expect(likenessOf(error)).toBe(likeness);
});

it.each([
  ['a check', fault({ code: '23514' }), true],
  ['a defect of ours', new TypeError('made up'), true],
  ['a deadlock', fault({ code: '40P01' }), false],
  ['a table that is missing', fault({ code: '42P01' }), false],
  ['a socket', fault({ code: 'ERR_SOCKET_CLOSED' }), false],
  ['what says itself that it is no record’s', fault({ code: 'INTAKE.TERMS_MOVED', retriable: true }), false],
])('%s may be a record’s fault: %s', (_, error, expected) => {
  expect(isRecordsFault(error)).toBe(expected);
});
