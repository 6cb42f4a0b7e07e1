/** Short lines on the screen, each with the seconds that its step took. */
export interface Progress {
  readonly note: (line: string) => void;
  /** Runs a step and prints `✓ <line> (1.2 s)` once it is done. The result may say how the line should read. */
  step<T>(work: () => Promise<T>, line: (result: T) => string): Promise<T>;
  fail(line: string): void;
}

export const seconds = (milliseconds: number): string => `${(milliseconds / 1000).toFixed(1)} s`;

export function screenProgress(): Progress {
  // A closed terminal or `| head` must not keep the stack from stopping in order.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);
  return {
    note: (line) => void process.stdout.write(`  ${line}\n`),
    fail: (line) => void process.stderr.write(`✗ ${line}\n`),
    async step(work, line) {
      const begun = performance.now();
      const result = await work();
      process.stdout.write(`✓ ${line(result)} (${seconds(performance.now() - begun)})\n`);
      return result;
    },
  };
}
