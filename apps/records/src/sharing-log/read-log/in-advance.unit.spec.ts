import { inAdvance } from './in-advance.js';

/** Pages of one number each, from 0 up to, not including, `end`; notes what was asked for. */
function pagesUpTo(end: number) {
  const asked: number[] = [];
  const fetch = (from: number) => {
    asked.push(from);
    return Promise.resolve(from < end ? { page: from, next: from + 1 } : undefined);
  };
  return { asked, fetch };
}

async function all(pages: AsyncIterable<number>): Promise<number[]> {
  const read: number[] = [];
  for await (const page of pages) read.push(page);
  return read;
}

describe('pages in advance', () => {
  it('come in order, to the last', async () => {
    const { fetch } = pagesUpTo(3);
    expect(await all(inAdvance(0, fetch))).toEqual([0, 1, 2]);
    expect(await all(inAdvance(3, fetch))).toEqual([]);
  });

  it('are asked for one ahead of the reader, and no further', async () => {
    const { asked, fetch } = pagesUpTo(9);
    const pages = inAdvance(0, fetch);
    await pages.next();
    expect(asked).toEqual([0, 1]);
    await pages.next();
    expect(asked).toEqual([0, 1, 2]);
    await pages.return(undefined);
    expect(asked).toEqual([0, 1, 2]);
  });

  it('fail where the page that failed is due, whoever asked for it earlier', async () => {
    const pages = inAdvance(0, (from) =>
      from === 1 ? Promise.reject(new Error('away')) : Promise.resolve({ page: from, next: from + 1 }),
    );
    expect(await pages.next()).toEqual({ done: false, value: 0 });
    await expect(pages.next()).rejects.toThrow('away');
  });

  it('that nobody reads any more may fail unseen', async () => {
    const pages = inAdvance(0, (from) =>
      from === 1 ? Promise.reject(new Error('away')) : Promise.resolve({ page: from, next: from + 1 }),
    );
    await pages.next();
    expect(await pages.return(undefined)).toEqual({ done: true, value: undefined });
  });
});
