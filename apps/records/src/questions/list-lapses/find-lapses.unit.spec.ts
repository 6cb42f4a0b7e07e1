import { type RecipientSheet, editions, recipientSheets } from '#declared-register';
import { readingOf } from '../../editions/read-declared/reading.js';
import type { Attestation } from '../../evidence/attestation.repository.js';
import { RecipientDirectory } from '../../recipient-sheets/recipient-directory.js';
import { type Standing, findLapses } from './find-lapses.js';

const NOW = new Date('2026-11-22T12:00:00.000Z');
const edition = editions[1]!;

function standing(changed: Partial<Standing> = {}, sheets: readonly RecipientSheet[] = recipientSheets): Standing {
  const reading = readingOf('en', new RecipientDirectory(sheets), editions);
  return { edition, reading, attestations: [], reviewsDue: new Map(), ...changed };
}

function sheet(key: string, changed: Partial<RecipientSheet>): RecipientSheet {
  return { ...recipientSheets.find((one) => one.key === key)!, ...changed };
}

function ofKind(kind: string, given: Standing = standing(), now = NOW) {
  return findLapses(given, now).filter((lapse) => lapse.kind === kind);
}

function attestation(changed: Partial<Attestation>): Attestation {
  return {
    id: 1,
    activity: 'guard-dispatch',
    category: 'name',
    recipient: null,
    document: 'AUDIT-1',
    validUntil: '2026-12-01',
    at: NOW,
    by: 'data-protection-officer',
    reason: 'DPO-2026-031',
    withdrawnAt: null,
    withdrawnBy: null,
    withdrawalReason: null,
    ...changed,
  };
}

describe('what lapses', () => {
  it('is an agreement on its last day, with the activities whose role asks for that kind', () => {
    const dated = ofKind('art-28').filter(({ lastDay }) => lastDay !== null);
    expect(dated.map(({ recipient, reference, lastDay }) => [recipient, reference, lastDay])).toEqual([
      ['exempel-ombud', 'DEMO-PUB-016', '2026-12-31'],
      ['exempel-installation', 'DEMO-PUB-015', '2028-04-30'],
      ['add-visits', 'DEMO-PUB-010', '2029-11-15'],
    ]);
    expect(dated[0]!.activities).toEqual(['referral-contact', 'marketing-phone-post', 'suppression-list']);
    const google = findLapses(standing(), NOW).filter(({ recipient }) => recipient === 'google');
    expect(google.map(({ kind, activities }) => [kind, activities])).toEqual([
      ['art-26', ['ad-audiences']],
      ['art-28', ['website-analytics']],
      ['transfer-ground', ['website-analytics', 'ad-audiences']],
    ]);
  });

  it('is told while nothing holds, and who follows; a gap that is over is not', () => {
    const inTheGap = new Date('2026-11-10T12:00:00.000Z');
    const addVisits = (now: Date) =>
      ofKind('art-28', standing(), now).filter(({ recipient }) => recipient === 'add-visits');
    expect(addVisits(inTheGap)[0]).toMatchObject({ lastDay: '2026-11-08', heldAgainFrom: '2026-11-16' });
    expect(addVisits(NOW)).toHaveLength(1);
  });

  it('is what follows another without a gap only at the end of the last', () => {
    const agreement = { kind: 'art-28', role: 'processor' } as const;
    const agreements = [
      { ...agreement, reference: 'A', validFrom: '2026-01-01T00:00:00.000Z', validTo: '2026-12-01T00:00:00.000Z' },
      { ...agreement, reference: 'B', validFrom: '2026-12-01T00:00:00.000Z', validTo: null },
    ];
    const given = standing({}, [sheet('webcrm', { agreements })]);
    expect(ofKind('art-28', given).map(({ reference, lastDay }) => [reference, lastDay])).toEqual([['B', null]]);
  });

  it('is the assessment with the ground that needs one, and unknown where nobody names it', () => {
    const transfer = { country: 'US', instrument: { sv: 'SCC', en: 'SCC' }, validFrom: '2026-01-01T00:00:00.000Z' };
    const transfers = [
      { ...transfer, ground: 'A46-2-c', document: 'SCC-1', tiaReference: null, validTo: '2026-12-31T23:00:00.000Z' },
    ] as const;
    const given = standing({}, [sheet('google', { transfers })]);
    expect(ofKind('tia', given)).toMatchObject([{ lastDay: '2026-12-31', reference: null, country: 'US' }]);
    expect(ofKind('transfer-ground', given)).toMatchObject([{ lastDay: '2026-12-31', reference: 'SCC-1' }]);
    expect(ofKind('tia')).toEqual([]);
  });

  it('is a balancing where the basis is a legitimate interest, and an assessment unless it is said why there is none', () => {
    const [balanced, ...others] = ofKind('lia');
    expect([balanced!.reference, others]).toEqual([null, []]);
    expect(balanced!.activities).toContain('credit-check');
    expect(balanced!.activities).not.toContain('quote');
    const needless = { value: { sv: 'behövs inte', en: 'not needed' }, provenance: 'inferred' } as const;
    const activities = edition.activities.map((activity) => ({
      ...activity,
      particulars: { ...activity.particulars, impactAssessment: needless },
    }));
    expect(ofKind('dpia', standing({ edition: { ...edition, activities } }))).toEqual([]);
    expect(ofKind('dpia').flatMap(({ activities }) => activities)).toHaveLength(edition.activities.length);
  });

  it('is of several attestations of a cell the one that counts longest, unless it was taken back', () => {
    const attestations = [
      attestation({ id: 1, validUntil: '2027-02-01', withdrawnAt: NOW }),
      attestation({ id: 2, validUntil: '2026-12-15' }),
      attestation({ id: 3, validUntil: '2026-12-01' }),
      attestation({ id: 4, category: 'phone', recipient: 'larm-assistans', validUntil: '2026-11-01' }),
    ];
    expect(
      ofKind('attestation', standing({ attestations })).map(({ category, lastDay }) => [category, lastDay]),
    ).toEqual([
      ['phone', '2026-11-01'],
      ['name', '2026-12-15'],
    ]);
  });

  it('is the review of each activity, a year after the edition came into force unless one was made', () => {
    const reviews = ofKind('review', standing({ reviewsDue: new Map([['quote', '2026-11-30']]) }));
    expect(reviews.map(({ activities }) => activities.length)).toEqual([1, edition.activities.length - 1]);
    expect(reviews[0]).toMatchObject({ activities: ['quote'], lastDay: '2026-11-30' });
    expect(reviews[1]!.lastDay).toBe('2027-11-01');
  });

  it('comes in order of the day, what has none last', () => {
    const days = findLapses(standing(), NOW).map(({ lastDay }) => lastDay ?? 'without');
    expect(days).toEqual([...days].sort());
  });
});
