import { zstdCompressSync } from 'node:zlib';
import fc from 'fast-check';
import { type FetchedPartition, decodeWithin } from './decode-within.js';
import { FetchBudget } from './fetch-budget.js';

const KILOBYTE = 1024;
const MEGABYTE = 1024 * KILOBYTE;

interface Given {
  first: number;
  records: number;
  /** Of each record's value. */
  bytes: number;
}

/** A record batch of format 2, compressed by zstd: https://kafka.apache.org/documentation/#recordbatch */
function recordBatch({ first, records, bytes }: Given): Buffer {
  const body = Array.from({ length: records }, (_, delta) => {
    const record = Buffer.concat([
      Buffer.from([0]),
      varint(0),
      varint(delta),
      varint(-1),
      varint(bytes),
      Buffer.alloc(bytes),
      varint(0),
    ]);
    return Buffer.concat([varint(record.length), record]);
  });
  const stored = zstdCompressSync(Buffer.concat(body));
  const header = Buffer.alloc(61);
  header.writeBigInt64BE(BigInt(first), 0);
  header.writeInt32BE(49 + stored.length, 8);
  header[16] = 2;
  header.writeInt16BE(4, 21);
  header.writeInt32BE(records - 1, 23);
  header.writeBigInt64BE(-1n, 43);
  header.writeInt32BE(records, 57);
  return Buffer.concat([header, stored]);
}

function varint(value: number): Buffer {
  const bytes: number[] = [];
  for (let left = value < 0 ? -2 * value - 1 : 2 * value; ; left = Math.floor(left / 128)) {
    if (left < 128) return Buffer.from([...bytes, left]);
    bytes.push((left % 128) | 0x80);
  }
}

/** Stands in for the broker: gives from each log what lies from its position on, and moves that by what was decoded. */
class Logs {
  private readonly positions: number[];

  constructor(
    private readonly name: string,
    private readonly logs: readonly (readonly Given[])[],
    private readonly newBudget = () => new FetchBudget(32 * KILOBYTE),
  ) {
    this.positions = logs.map(() => 0);
  }

  get isRead(): boolean {
    return this.logs.every((log, place) => this.positions[place] === endOf(log));
  }

  fetch(): FetchedPartition[] {
    const fetched = this.logs.map((log, place) => ({
      key: `${this.name}/${place}`,
      recordBatches: log.filter((one) => one.first + one.records > this.positions[place]!).map(recordBatch),
      messages: [],
    }));
    decodeWithin(this.newBudget(), fetched);
    for (const [place, { messages }] of fetched.entries())
      for (const { offset } of messages as { offset: string }[]) {
        expect(Number(offset)).toBe(this.positions[place]);
        this.positions[place]! += 1;
      }
    return fetched;
  }
}

function endOf(log: readonly Given[]): number {
  return log.reduce((sum, { records }) => sum + records, 0);
}

/** Batches follow each other. */
function logOf(batches: readonly { records: number; bytes: number }[]): Given[] {
  return batches.map((one, place) => ({ ...one, first: endOf(batches.slice(0, place) as Given[]) }));
}

function bytesIn(fetched: readonly FetchedPartition[]): number {
  return fetched.flatMap(({ messages }) => messages).reduce((sum, { value }) => sum + (value?.length ?? 0), 0);
}

describe('decoding a fetch', () => {
  it('makes no more of it than was said, or a single batch; reads every record once, and lets each partition be the first', () => {
    const batch = fc.record({
      records: fc.integer({ min: 1, max: 5 }),
      bytes: fc.constantFrom(10, 3 * KILOBYTE, 9 * KILOBYTE),
    });
    let run = 0;
    fc.assert(
      fc.property(fc.array(fc.array(batch, { maxLength: 4 }), { minLength: 1, maxLength: 4 }), (given) => {
        run += 1;
        const logs = new Logs(`run-${run}`, given.map(logOf));
        for (let fetches = 0; !logs.isRead; fetches += 1) {
          const fetched = logs.fetch();
          const batches = fetched.flatMap(({ messages }) => messages).length;
          expect(batches).toBeGreaterThan(0);
          if (bytesIn(fetched) > 32 * KILOBYTE)
            expect(fetched.filter(({ messages }) => messages.length > 0)).toHaveLength(1);
          expect(bytesIn(fetched)).toBeLessThanOrEqual(45 * KILOBYTE);
          expect(fetches).toBeLessThan(given.flat().length + 1);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('makes no more than 32 MiB or 100,000 records of it', () => {
    const whole = () => new FetchBudget();
    const large = new Logs(
      'large',
      [logOf(Array.from({ length: 4 }, () => ({ records: 1, bytes: 10 * MEGABYTE })))],
      whole,
    );
    expect(large.fetch()[0]!.messages).toHaveLength(3);
    expect(large.fetch()[0]!.messages).toHaveLength(1);
    const many = new Logs('many', [logOf(Array.from({ length: 2 }, () => ({ records: 60_000, bytes: 1 })))], whole);
    expect(many.fetch()[0]!.messages).toHaveLength(60_000);
    expect(many.fetch()[0]!.messages).toHaveLength(60_000);
  });

  it('keeps nobody waiting for a partition that has very much', () => {
    const much = Array.from({ length: 12 }, () => ({ records: 1, bytes: 30 * KILOBYTE }));
    const logs = new Logs('fair', [logOf(much), logOf(much.slice(0, 2)), logOf([{ records: 1, bytes: 10 }])]);
    const served = Array.from({ length: 3 }, () => logs.fetch().findLastIndex(({ messages }) => messages.length > 0));
    expect(new Set(served)).toEqual(new Set([0, 1, 2]));
  });

  it('says of a batch that is too large even alone that it is unreadable, with its offsets, and reads the others', () => {
    const tooLarge = recordBatch({ first: 7, records: 3, bytes: 45 * MEGABYTE });
    const small = recordBatch({ first: 0, records: 2, bytes: 1 });
    const fetch = () => {
      const fetched = [
        { key: 'bomb/0', recordBatches: [tooLarge], messages: [] },
        { key: 'bomb/1', recordBatches: [small], messages: [] },
      ] satisfies FetchedPartition[];
      decodeWithin(new FetchBudget(), fetched);
      return fetched as FetchedPartition[];
    };
    const [bomb, other] = fetch();
    expect(bomb!.messages).toEqual([
      expect.objectContaining({ unreadable: 'KAFKA.TOO_LARGE', first: '7', offset: '9' }),
    ]);
    expect(other!.messages).toHaveLength(2);
    // Told again as long as it is fetched, wherever its turn is.
    const again = [...fetch(), ...fetch()].filter(({ key }) => key === 'bomb/0');
    expect(again.some(({ messages }) => messages.length === 1)).toBe(true);
  });

  it('refuses a batch that claims more records than its bytes could be events', () => {
    const bytes = recordBatch({ first: 0, records: 1, bytes: 1 });
    bytes.writeInt32BE(2_000_000_000, 57);
    const partition: FetchedPartition = { key: 'claims/0', recordBatches: [bytes], messages: [] };
    decodeWithin(new FetchBudget(), [partition]);
    expect(partition.messages).toEqual([expect.objectContaining({ unreadable: 'KAFKA.TOO_LARGE' })]);
  });
});
