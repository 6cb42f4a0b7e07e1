import { createRequire } from 'node:module';
import { FetchBudget } from '../reading/fetch-budget.js';
import { readRecordBatch } from '../reading/record-batch.js';
import { crc32c } from './crc32c.js';
import { type OutgoingRecord, writeRecordBatch } from './record-batch.js';

const client = createRequire(import.meta.url);
const clientChecksum = client('kafkajs/src/protocol/recordBatch/crc32C') as (bytes: Buffer) => number;
const clientRecord = client('kafkajs/src/protocol/recordBatch/record/v0') as (record: object) => unknown;
const { RecordBatch: clientBatch } = client('kafkajs/src/protocol/recordBatch/v0') as {
  RecordBatch: (batch: object) => Promise<{ buffer: Buffer }>;
};

const ORIGIN = { producerId: -1n, producerEpoch: 3, firstSequence: 70_000, timestamp: 1_795_305_600_123 };

/** Where the leader's epoch stands, which the broker writes; the client says 0 there, others -1. */
const LEADER_EPOCH_AT = 12;

function records(count: number): OutgoingRecord[] {
  return Array.from({ length: count }, (_, place) => ({
    key: place % 5 === 0 ? null : `key ${place}`,
    value: place % 3 === 0 ? 'värde – €😀'.repeat(place) : 'x'.repeat(place * 7),
    ...(place % 2 === 0 ? {} : { headers: { 'content-type': 'application/json', språk: `svenska ${place}` } }),
  }));
}

it.each([1, 2, 64, 65, 300])('writes %i records byte for byte as the client does', async (count) => {
  const made = records(count);
  const theirs = await clientBatch({
    records: made.map((record, offsetDelta) => clientRecord({ ...record, offsetDelta })),
    firstTimestamp: ORIGIN.timestamp,
    maxTimestamp: ORIGIN.timestamp,
    producerEpoch: ORIGIN.producerEpoch,
    firstSequence: ORIGIN.firstSequence,
    lastOffsetDelta: count - 1,
  });
  const ours = writeRecordBatch(made, ORIGIN, crc32c);
  ours.writeInt32BE(0, LEADER_EPOCH_AT);
  expect(ours.equals(theirs.buffer)).toBe(true);
});

it('writes what the reader reads', () => {
  const made = records(200);
  const read = readRecordBatch(writeRecordBatch(made, { ...ORIGIN, producerId: 2n ** 40n }, crc32c), new FetchBudget());
  expect(
    read.map(({ key, value, headers }) => ({
      key: key?.toString() ?? null,
      value: value?.toString(),
      headers: Object.entries(headers).map(([name, text]) => [name, String(text)]),
    })),
  ).toEqual(made.map(({ key, value, headers = {} }) => ({ key, value, headers: Object.entries(headers) })));
  expect(read[199]).toMatchObject({ offset: '199', batchContext: { producerId: String(2n ** 40n) } });
});

it('computes the checksum of any length as the client does', () => {
  for (let length = 0; length < 100; length += 1) {
    const bytes = Buffer.from(Array.from({ length }, (_, place) => (length * 7 + place * 31) & 0xff));
    expect(crc32c(bytes)).toBe(clientChecksum(bytes));
  }
});
