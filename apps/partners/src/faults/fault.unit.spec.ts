import { Faults, NO_FAULT } from './fault.js';

describe('Faults', () => {
  it('meets as many requests as it was set for, then none', () => {
    const faults = new Faults();
    faults.set('exempel-sms', { mode: 'drop-after', times: 2 });
    expect([1, 2, 3].map(() => faults.take('exempel-sms').mode)).toEqual(['drop-after', 'drop-after', 'none']);
  });

  it('stays until it is cleared when no number was set', () => {
    const faults = new Faults();
    faults.set('exempel-sms', { mode: 'refuse' });
    expect([1, 2, 3].map(() => faults.take('exempel-sms').mode)).toEqual(['refuse', 'refuse', 'refuse']);
    faults.set('exempel-sms', NO_FAULT);
    expect(faults.take('exempel-sms')).toEqual({ mode: 'none' });
  });

  it('is one recipient’s own', () => {
    const faults = new Faults();
    faults.set('exempel-sms', { mode: 'refuse' });
    expect(faults.take('larm-assistans')).toEqual(NO_FAULT);
  });
});
