import { decideEnding } from './decide-ending.js';

const now = new Date('2026-11-22T14:45:00Z');

it('ends a contract with its reason, once', () => {
  expect(decideEnding({ endedAt: null }, 'moved', now)).toEqual({ endedAt: now, endReason: 'moved' });
  const problem = { code: 'CONTRACTS.ENDED', status: 409 };
  expect(() => decideEnding({ endedAt: now }, 'moved', now)).toThrow(expect.objectContaining(problem));
});
