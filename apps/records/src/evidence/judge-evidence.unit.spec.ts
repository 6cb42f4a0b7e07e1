import type { Attestation } from './attestation.repository.js';
import { type KnownCell, judgeEvidence } from './judge-evidence.js';

const CELL = { activity: 'guard-dispatch', category: 'name', recipient: 'larm-assistans' };

const known = (facts: Partial<KnownCell> = {}): KnownCell => ({
  ...CELL,
  declared: true,
  recipientClasses: ['guard-company'],
  events: 0,
  attestations: [],
  ...facts,
});

const attestation = (facts: Partial<Attestation> = {}): Attestation => ({
  ...CELL,
  id: 1,
  document: 'DPO-2026-031',
  validUntil: '2026-11-22',
  at: new Date(),
  by: 'data-protection-officer',
  reason: 'audit',
  withdrawnAt: null,
  withdrawnBy: null,
  withdrawalReason: null,
  ...facts,
});

const hosted = { recipientClasses: ['hosting'] };
const vouched = { attestations: [attestation()] };

describe('the state of the evidence for a cell', () => {
  it.each<[string, Partial<KnownCell>, string | null]>([
    ['nothing but the declaration', {}, 'declared-only'],
    ['an event', { events: 1 }, 'observed'],
    ['an event that nobody declared', { events: 1, declared: false }, 'observed'],
    ['neither', { declared: false }, null],
    ['a word for it', vouched, 'attested'],
    ['an event beside a word', { ...vouched, events: 1 }, 'observed'],
    ['what no event can show', hosted, 'not-observable'],
    ['a word for what no event can show', { ...hosted, ...vouched }, 'attested'],
    ['a word that was taken back', { attestations: [attestation({ withdrawnAt: new Date() })] }, 'declared-only'],
  ])('%s', (_what, facts, expected) => {
    expect(judgeEvidence(known(facts), '2026-11-22').state).toBe(expected);
  });

  it('lets a word count to its last day, and shows it as lapsed from the next', () => {
    expect(judgeEvidence(known(vouched), '2026-11-22')).toMatchObject({ state: 'attested', lapsed: false });
    expect(judgeEvidence(known(vouched), '2026-11-23')).toMatchObject({
      state: 'declared-only',
      lapsed: true,
      attestation: { id: 1 },
    });
  });

  it('takes the last word that counts', () => {
    const attestations = [attestation(), attestation({ id: 2 }), attestation({ id: 3, validUntil: '2026-11-01' })];
    expect(judgeEvidence(known({ attestations }), '2026-11-22')).toMatchObject({
      attestation: { id: 2 },
      lapsed: false,
    });
  });
});
