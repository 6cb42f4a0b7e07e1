import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import fc from 'fast-check';
import { anyEvent, anyRecord, inMode } from '#test-bed';
import { REFUSALS, contentDigest, examine } from './index.js';

const circumstances = { now: new Date('2026-11-22T12:00:00.000Z'), owner: 'alarms' };
const schema = JSON.parse(
  readFileSync(new URL('../schema/processing-event.v1.schema.json', import.meta.url), 'utf8'),
) as object;
const followsSchema = new Ajv({ strict: false, validateFormats: false }).compile(schema);

describe('the contract, whatever is given to it', () => {
  it('reads back what it wrote, in both modes, as one and the same event', () => {
    fc.assert(
      fc.property(anyEvent, (event) => {
        for (const mode of ['structured', 'binary'] as const) {
          const examined = examine(inMode(event, mode), circumstances);
          expect(examined).toEqual({ event });
          expect(contentDigest('event' in examined ? examined.event : {})).toEqual(contentDigest(event));
        }
      }),
      { numRuns: 300 },
    );
  });

  it('says yes or no to any record and never throws; what it accepts, the schema accepts', () => {
    let accepted = 0;
    const codes = new Set<string>();
    fc.assert(
      fc.property(anyRecord, (record) => {
        const examined = examine(record, circumstances);
        if ('refusals' in examined) {
          for (const { code } of examined.refusals) codes.add(code);
          expect(Object.keys(REFUSALS)).toEqual(expect.arrayContaining(examined.refusals.map(({ code }) => code)));
          return;
        }
        accepted += 1;
        expect(followsSchema(examined.event)).toBe(true);
      }),
      { numRuns: 2_000 },
    );
    // The records are varied enough to mean something.
    expect(accepted).toBeGreaterThan(200);
    expect(codes.size).toBeGreaterThan(6);
  });
});
