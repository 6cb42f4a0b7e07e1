import { type LeafV1, encodeLeaf } from '../leaf.js';
import { CSV_HEADER, countLines, csvChunk, ndjsonChunk } from './export-log.js';

const plain: LeafV1 = {
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
  phase: 'opened',
  time: '2026-11-22T12:00:00.000Z',
  recorded: '2026-11-22T12:00:01.000Z',
  tag: 'ab'.repeat(32),
};

const full: Required<LeafV1> = {
  ...plain,
  specialBasis: 'A9-2-c',
  transferGround: 'A45',
  phase: 'closed',
  outcome: 'acknowledged',
  override: true,
  manual: true,
  corrects: 0,
};

const entry = (leaf: LeafV1, index = 0) => ({ index, leaf: encodeLeaf(leaf).toString(), corrected: false });
const fields = (leaf: LeafV1) => csvChunk([entry(leaf, 7)]);

describe('NDJSON', () => {
  it('is the leaves with a line feed after each', () => {
    expect(ndjsonChunk([entry(plain), entry(full, 1)])).toBe(
      `${encodeLeaf(plain).toString()}\n${encodeLeaf(full).toString()}\n`,
    );
    expect(ndjsonChunk([])).toBe('');
  });

  it('has as many lines as leaves, wherever it is cut', () => {
    const whole = Buffer.from(ndjsonChunk([entry(plain), entry(full, 1), entry(plain, 2)]));
    expect(countLines([whole.subarray(0, 400), whole.subarray(400)])).toBe(3);
    expect(countLines([whole.subarray(0, -1)])).toBe(2);
    expect(countLines([])).toBe(0);
  });
});

describe('CSV', () => {
  it('has a column for every member of a leaf, the index, and whether it was corrected', () => {
    const { v: _version, ...members } = full;
    expect(CSV_HEADER.trimEnd().split(',').sort()).toEqual(['corrected', 'index', ...Object.keys(members)].sort());
    expect(CSV_HEADER.endsWith('\r\n')).toBe(true);
  });

  it('writes one row, with absent members empty and sets joined by a space', () => {
    expect(fields(plain)).toBe(
      `7,2026-11-22T12:00:00.000Z,2026-11-22T12:00:01.000Z,larm-assistans,guard-company,processor,guard-dispatch,guard-dispatch,customer,alarm-address name,A6-1-b,,SE,,opened,,,,,${'ab'.repeat(32)},\r\n`,
    );
    expect(fields(full)).toContain(',A45,closed,acknowledged,true,true,0,');
  });

  it('marks a row that does not count any more', () => {
    expect(csvChunk([{ ...entry(plain), corrected: true }])).toMatch(/,true\r\n$/);
  });

  it('quotes what needs it (RFC 4180)', () => {
    expect(fields({ ...plain, activity: 'a,b' })).toContain(',"a,b",');
    expect(fields({ ...plain, activity: 'say "no"' })).toContain(',"say ""no""",');
    expect(fields({ ...plain, activity: 'two\nlines' })).toContain(',"two\nlines",');
  });

  it.each(['=1+1', '+1', '-1', '@sum', '\tx', '\rx'])('hands a spreadsheet no formula: %j', (text) => {
    expect(fields({ ...plain, activity: text })).toMatch(/,"?'/);
    expect(fields({ ...plain, purposes: [text, 'b'] })).toMatch(/,"?'/);
  });
});
