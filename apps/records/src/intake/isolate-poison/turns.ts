/** Lets work go on side by side, or, when asked, one piece with nothing beside it. Nobody waits longer than one turn. */
export class Turns {
  private readonly running = new Set<Promise<unknown>>();
  private solo: Promise<void> | undefined;

  async together<T>(work: () => Promise<T>): Promise<T> {
    while (this.solo !== undefined) await this.solo;
    const running = work();
    this.running.add(running);
    try {
      return await running;
    } finally {
      this.running.delete(running);
    }
  }

  async alone<T>(work: () => Promise<T>): Promise<T> {
    while (this.solo !== undefined) await this.solo;
    let end = (): void => undefined;
    this.solo = new Promise((resolve) => (end = resolve));
    try {
      await Promise.allSettled(this.running);
      return await work();
    } finally {
      this.solo = undefined;
      end();
    }
  }
}
