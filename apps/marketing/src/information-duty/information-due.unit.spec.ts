import { informationDue } from './information-due.js';

const at = (text: string) => new Date(text);

describe('informationDue', () => {
  it.each([
    ['2026-11-22T14:45:00Z', '2026-12-22T14:45:00Z'],
    ['2026-12-31T23:30:00Z', '2027-01-31T23:30:00Z'],
    ['2027-01-31T08:00:00Z', '2027-02-28T08:00:00Z'],
    ['2028-01-30T08:00:00Z', '2028-02-29T08:00:00Z'],
  ])('is a month after %s at the latest: %s', (obtained, due) => {
    expect(informationDue(at(obtained))).toEqual(at(due));
  });

  it('is the first communication or the first disclosure, where one comes earlier', () => {
    const obtained = at('2026-11-22T14:45:00Z');
    const early = at('2026-11-25T00:00:00Z');
    const late = at('2027-03-01T00:00:00Z');
    expect(informationDue(obtained, { communicationAt: early })).toEqual(early);
    expect(informationDue(obtained, { communicationAt: late, disclosureAt: early })).toEqual(early);
    expect(informationDue(obtained, { disclosureAt: late })).toEqual(at('2026-12-22T14:45:00Z'));
  });
});
