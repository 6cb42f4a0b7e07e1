import { findEdition } from '#declared-register';
import { seededReading } from '../testing/seeded-reading.js';
import type { Attestation } from './attestation.repository.js';
import { judgeCells } from './judge-cells.js';

const CELL = { activity: 'guard-dispatch', category: 'name', recipient: 'larm-assistans' };

const attestation: Attestation = {
  ...CELL,
  id: 1,
  document: 'DPO-2026-031',
  validUntil: '2027-11-22',
  at: new Date('2026-11-05T08:00:00.000Z'),
  by: 'data-protection-officer',
  reason: 'audit',
  withdrawnAt: new Date('2026-11-15T08:00:00.000Z'),
  withdrawnBy: 'data-protection-officer',
  withdrawalReason: 'given in error',
};

it.each([
  ['2026-11-04', 'declared-only', null],
  ['2026-11-10', 'attested', 1],
  ['2026-11-20', 'declared-only', null],
])('counts on %s what had been said by then', (day, state, id) => {
  const at = new Date(`${day}T12:00:00.000Z`);
  const cells = judgeCells(findEdition('2026-11')!, [], [attestation], seededReading('en'), at);
  const place = `${CELL.activity} ${CELL.category} ${CELL.recipient}`;
  const found = cells.find((cell) => cell.place === place)!;
  expect([found.state, found.attestation?.id ?? null]).toEqual([state, id]);
});
