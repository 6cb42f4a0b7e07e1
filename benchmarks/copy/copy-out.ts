import type { Client, Submittable } from 'pg';

/** Runs `COPY … TO STDOUT` and throws the rows away. Resolves with the bytes that came, line ends included. */
export function copyOut(client: Client, sql: string): Promise<number> {
  return new Promise((resolve, reject) => {
    let bytes = 0;
    const copy = {
      submit: (connection: { query(text: string): void }) => connection.query(sql),
      handleCopyData: ({ chunk }: { chunk: Buffer }) => (bytes += chunk.length),
      handleCommandComplete: () => undefined,
      handleError: reject,
      handleReadyForQuery: () => resolve(bytes),
    };
    client.query(copy as unknown as Submittable);
  });
}
