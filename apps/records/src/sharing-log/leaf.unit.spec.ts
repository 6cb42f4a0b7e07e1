import { createHash } from 'node:crypto';
import { type LeafV1, encodeLeaf, personTag } from './leaf.js';

const leaf: LeafV1 = {
  v: 1,
  recipient: 'larm-assistans',
  class: 'guard-company',
  role: 'processor',
  activity: 'guard-dispatch',
  purposes: ['guard-dispatch'],
  subjectKind: 'customer',
  categories: ['alarm-address', 'name'],
  basis: 'A6-1-b',
  country: 'SE',
  phase: 'closed',
  outcome: 'acknowledged',
  time: '2026-11-22T08:30:00.000Z',
  recorded: '2026-11-22T08:30:00.250Z',
  tag: '00'.repeat(32),
};

describe('leaf v1', () => {
  // Frozen: a change of these bytes makes every stored entry another one. Should this fail, mend the code, not the test.
  it('has these bytes', () => {
    expect(encodeLeaf(leaf).toString('utf8')).toBe(
      '{"activity":"guard-dispatch","basis":"A6-1-b","categories":["alarm-address","name"],"class":"guard-company","country":"SE",' +
        '"outcome":"acknowledged","phase":"closed","purposes":["guard-dispatch"],"recipient":"larm-assistans",' +
        '"recorded":"2026-11-22T08:30:00.250Z","role":"processor","subjectKind":"customer",' +
        '"tag":"0000000000000000000000000000000000000000000000000000000000000000","time":"2026-11-22T08:30:00.000Z","v":1}',
    );
    expect(createHash('sha256').update(encodeLeaf(leaf)).digest('hex')).toBe(
      '82a28b45634cf5117dcbfdd9071bb7c6a1a0aa16cfd60b360dcfec01f22b2d09',
    );
  });

  it('has the optional members in their places', () => {
    const full = encodeLeaf({
      ...leaf,
      specialBasis: 'A10',
      transferGround: 'A45',
      override: true,
      manual: true,
      corrects: 7,
    }).toString();
    expect(Object.keys(JSON.parse(full) as object)).toEqual(
      'activity basis categories class corrects country manual outcome override phase purposes recipient recorded role specialBasis subjectKind tag time transferGround v'.split(
        ' ',
      ),
    );
  });

  it('tags a person by SHA-256(salt ‖ subject ‖ event id)', () => {
    const salt = Buffer.from('000102030405060708090a0b0c0d0e0f', 'hex');
    const subject = '2f1c7a52-4f0e-4b5a-9a55-0f3b3f5a7c11';
    const event = '01935322-1a00-7000-8000-000000000001';
    const preimage = Buffer.from(
      '000102030405060708090a0b0c0d0e0f2f1c7a524f0e4b5a9a550f3b3f5a7c11019353221a0070008000000000000001',
      'hex',
    );
    expect(personTag(salt, subject, event)).toBe(createHash('sha256').update(preimage).digest('hex'));
  });
});
