/** A page and the place at which the next begins; undefined after the last. */
type Fetch<Page> = (from: number) => Promise<{ page: Page; next: number } | undefined>;

/** Page after page from a place on, each asked for while the one before is being read. Whoever stops early waits for that one. */
export async function* inAdvance<Page>(from: number, fetch: Fetch<Page>): AsyncGenerator<Page> {
  let coming = fetch(from);
  try {
    for (let found = await coming; found; found = await coming) {
      coming = fetch(found.next);
      // Told where it is waited for, not before.
      coming.catch(() => undefined);
      yield found.page;
    }
  } finally {
    await coming.catch(() => undefined);
  }
}
