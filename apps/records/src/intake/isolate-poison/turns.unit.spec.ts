import { Turns } from './turns.js';

/** A piece of work that ends when told to. */
function held() {
  let end = (): void => undefined;
  const ended = new Promise<void>((resolve) => (end = resolve));
  return { end, work: () => ended };
}

const soon = () => new Promise((resolve) => setImmediate(resolve));

describe('turns', () => {
  it('run side by side, and one alone waits for those before it and keeps out those after', async () => {
    const turns = new Turns();
    const log: string[] = [];
    const [first, second, third] = [held(), held(), held()];
    const runs = [
      turns.together(() => (log.push('first'), first.work())),
      turns.together(() => (log.push('second'), second.work())),
    ];
    await soon();
    runs.push(turns.alone(() => (log.push('alone'), third.work())));
    runs.push(turns.together(async () => void log.push('after')));
    first.end();
    await soon();
    expect(log).toEqual(['first', 'second']);
    second.end();
    await soon();
    expect(log).toEqual(['first', 'second', 'alone']);
    third.end();
    await Promise.all(runs);
    expect(log).toEqual(['first', 'second', 'alone', 'after']);
  });

  it('let others in between two that want to be alone', async () => {
    const turns = new Turns();
    const log: string[] = [];
    const loop = (async () => {
      for (let time = 0; time < 3; time += 1) await turns.alone(async () => void (log.push('alone'), await soon()));
    })();
    await soon();
    await turns.together(async () => void log.push('other'));
    await loop;
    expect(log.indexOf('other')).toBeLessThan(3);
  });

  it('go on after one that failed', async () => {
    const turns = new Turns();
    const fail = () => Promise.reject(new Error('no'));
    await expect(turns.together(fail)).rejects.toThrow('no');
    await expect(turns.alone(fail)).rejects.toThrow('no');
    expect(await turns.together(() => Promise.resolve(1))).toBe(1);
  });
});
