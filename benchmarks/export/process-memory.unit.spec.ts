import { mebibytes } from './process-memory.ts';

describe('mebibytes', () => {
  const status = 'Name:\tnode\nVmHWM:\t  204800 kB\nVmRSS:\t  102400 kB\n';

  it.each([
    ['VmHWM', 200],
    ['VmRSS', 100],
  ])('reads %s', (name, value) => {
    expect(mebibytes(status, name)).toBe(value);
  });

  it('says what is wrong where the kernel does not tell', () => {
    expect(() => mebibytes('Name:\tnode\n', 'VmHWM')).toThrow('Linux only');
  });
});
