import { type Edition, editions, label, recipientSheets } from '#declared-register';
import { RecipientDirectory } from '../../recipient-sheets/recipient-directory.js';
import { type ComparedItem, compareNotice } from './compare-notice.js';
import { sumUp } from './describe-notice.js';

const NOW = new Date('2026-11-22T12:00:00.000Z');
const [first, second] = editions as [Edition, Edition];

function compare(notice = first, register = second): ComparedItem[] {
  return compareNotice({
    notice,
    register,
    directory: new RecipientDirectory(recipientSheets),
    words: (kind, key) => ({ sv: label(kind, key, 'sv'), en: label(kind, key, 'en') }),
    now: NOW,
  });
}

function of(item: string, activity?: string, compared = compare()): ComparedItem {
  const found = compared.filter(
    (one) => one.item === item && (activity === undefined ? true : one.activities.includes(activity)),
  );
  expect(found).toHaveLength(1);
  return found[0]!;
}

describe('the notice of 2018 beside the register of 2026', () => {
  it('names the controller as the register does, and another supervisory authority', () => {
    expect(of('controller').state).toBe('agrees');
    expect(of('dpo').state).toBe('agrees');
    expect(of('rights').state).toBe('agrees');
    expect(of('complaint')).toMatchObject({
      state: 'wrong',
      told: [{ en: 'Datainspektionen' }, {}],
      registered: [{ en: 'Integritetsskyddsmyndigheten (IMY)' }, {}],
    });
  });

  it('gives another basis for credit checks, and none for most', () => {
    expect(of('basis', 'credit-check')).toMatchObject({
      state: 'wrong',
      told: [{ en: 'customer (alarm holder): contract or steps prior to one (Art. 6(1)(b))' }],
      registered: [{ en: 'customer (alarm holder): legitimate interest (Art. 6(1)(f))' }],
    });
    expect(of('basis', 'quote').state).toBe('agrees');
    expect(of('basis', 'survey')).toMatchObject({ state: 'missing', told: [] });
  });

  it('says of recipients in the United States that they store the data in the EEA', () => {
    expect(of('transfers', 'website-analytics')).toMatchObject({
      state: 'wrong',
      told: [{ en: 'the data are stored in the EEA' }],
      registered: [
        { en: 'Adobe: United States, adequacy decision (Art. 45)' },
        { en: 'Google: United States, adequacy decision (Art. 45)' },
      ],
    });
    expect(compare().filter(({ item, activities }) => item === 'transfers' && activities.includes('quote'))).toEqual(
      [],
    );
  });

  it('may tell of transfers in words of its own, which a person has to judge', () => {
    const told: Edition = {
      ...first,
      activities: first.activities.map((activity) => ({
        ...activity,
        recipients: activity.recipients.map((one) => ({
          ...one,
          storageRegion: { value: null, provenance: 'open' as const },
        })),
        transfers: {
          value: { sv: 'Google i USA, med adekvansbeslut', en: 'Google in the United States, by adequacy decision' },
          provenance: 'policy',
          source: { sv: 'påhittad', en: 'made up' },
        },
      })),
    };
    expect(of('transfers', 'website-analytics', compare(told))).toMatchObject({
      state: 'to-judge',
      told: [{ en: 'Google in the United States, by adequacy decision' }],
      registered: [{}, {}],
    });
  });

  it('cannot be held against the register where the law asks for what the register has no field for', () => {
    expect(of('obligation').state).toBe('to-judge');
  });

  it('leaves out activities that it does not know, periods, and recipients', () => {
    expect(of('purpose', 'list-purchase').state).toBe('agrees');
    expect(of('purpose', 'rights-requests').state).toBe('missing');
    expect(of('retention', 'quote')).toMatchObject({ state: 'missing', told: [] });
    expect(of('recipients', 'credit-check')).toMatchObject({
      state: 'missing',
      registered: [{ en: 'credit information agency' }],
    });
    expect(of('automated', 'quote').state).toBe('unknown');
  });

  it('is asked for source and categories only where the data come from others', () => {
    expect(of('source', 'list-purchase').state).toBe('agrees');
    expect(compare().filter(({ item, activities }) => item === 'source' && activities.includes('quote'))).toEqual([]);
    expect(compare().filter(({ item, activities }) => item === 'categories' && activities.includes('quote'))).toEqual(
      [],
    );
  });

  it('is asked for an interest only where the basis is one', () => {
    expect(of('interest', 'survey').state).toBe('missing');
    expect(compare().filter(({ item, activities }) => item === 'interest' && activities.includes('quote'))).toEqual([]);
  });

  it('has something that the register has given up', () => {
    const activities = second.activities.filter(({ key }) => key !== 'survey');
    expect(of('purpose', 'survey', compare(first, { ...second, activities })).state).toBe('surplus');
  });

  it('counts each activity once in each item, however they are gathered', () => {
    const compared = compare();
    const purposes = compared.filter(({ item }) => item === 'purpose').flatMap(({ activities }) => activities);
    expect(new Set(purposes).size).toBe(purposes.length);
    expect(purposes).toHaveLength(second.activities.length);
    const sums = sumUp(compared);
    expect(sums.agrees + sums.missing + sums.surplus + sums.wrong + sums.unknown + sums.toJudge).toBe(
      compared.reduce((sum, { activities }) => sum + Math.max(1, activities.length), 0),
    );
  });
});
