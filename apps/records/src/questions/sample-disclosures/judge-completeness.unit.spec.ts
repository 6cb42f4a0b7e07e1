import type { SourceCoverageView } from '../../sources/list-sources/sources.view.js';
import { type Arrivals, judgeCompleteness } from './judge-completeness.js';

function source(changed: Partial<SourceCoverageView> = {}): SourceCoverageView {
  return {
    source: 'alarms',
    label: 'alarms',
    topics: [],
    events: 10,
    lastEventAt: null,
    sequence: 'dense',
    sequenceLabel: '',
    lastSequence: 10,
    missing: 0,
    gaps: [],
    gapsCut: false,
    quarantined: 0,
    unaccounted: 0,
    silence: {
      state: 'heard',
      stateLabel: '',
      medianGapSeconds: null,
      quietSeconds: null,
      silentAfterSeconds: null,
    },
    ...changed,
  };
}

const intake = { accepted: 8, duplicate: 1, quarantined: 1, control: 2, lost: 0, offsets: 12 };
const arrivals: Arrivals = { intake, sources: [source()], waiting: 0, undecided: 0 };

function holds(key: string, changed: Partial<Arrivals>): boolean | null {
  return judgeCompleteness({ ...arrivals, ...changed }, 'en').find((check) => check.key === key)!.holds;
}

describe('whether anything is missing', () => {
  it.each([
    ['sum', {}, true],
    ['sum', { intake: { ...intake, offsets: 13 } }, false],
    ['sequence', {}, true],
    ['sequence', { sources: [source(), source({ sequence: 'partly' })] }, null],
    ['sequence', { sources: [source({ sequence: 'none' }), source({ missing: 2 })] }, false],
    ['sequence', { sources: [source({ events: 0, sequence: 'none' })] }, true],
    ['quarantine', { waiting: 1 }, false],
    ['quarantine', { undecided: 1 }, false],
    ['quarantine', {}, true],
    ['backlog', {}, null],
    ['lost', { intake: { ...intake, lost: 3 } }, false],
    ['silence', { sources: [source({ silence: { ...source().silence, state: 'silent' } })] }, false],
    ['silence', { sources: [source({ silence: { ...source().silence, state: 'unknown' } })] }, null],
    ['proofs', {}, null],
    ['recount', {}, null],
  ] as const)('%s, given %j: %s', (key, changed, expected) => {
    expect(holds(key, changed as Partial<Arrivals>)).toBe(expected);
  });

  it('is worded in each language', () => {
    const [sv, en] = [judgeCompleteness(arrivals, 'sv'), judgeCompleteness(arrivals, 'en')];
    for (const [place, { text, label }] of sv.entries()) {
      expect(text).not.toBe(en[place]!.text);
      expect(label).not.toBe(en[place]!.label);
    }
  });
});
