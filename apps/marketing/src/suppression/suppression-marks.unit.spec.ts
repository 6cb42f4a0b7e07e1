import { SuppressionMarks } from './suppression-marks.js';

const marks = new SuppressionMarks(Buffer.alloc(32, 1).toString('base64'));

describe('SuppressionMarks', () => {
  it('knows the same number and the same address again, however the address is written', () => {
    const once = marks.of({ phone: '+46701740605', email: 'Anna@Exempel.example' });
    expect(marks.of({ phone: '+46701740605', email: 'anna@exempel.example' })).toEqual(once);
    expect(once.map(({ of }) => of)).toEqual(['phone', 'email']);
    for (const { mark } of once) expect(mark).toMatch(/^[0-9a-f]{64}$/);
  });

  it('makes nothing of what is not given, and other marks under another key', () => {
    expect(marks.of({ phone: null })).toEqual([]);
    const other = new SuppressionMarks(Buffer.alloc(32, 2).toString('base64'));
    expect(other.of({ phone: '+46701740605' })).not.toEqual(marks.of({ phone: '+46701740605' }));
  });
});
