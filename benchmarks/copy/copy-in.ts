import type { Client, Submittable } from 'pg';

/** What of pg's connection takes part in a COPY; its types leave it out. */
interface CopyConnection {
  stream: NodeJS.WritableStream & { writableNeedDrain: boolean };
  query(text: string): void;
  sendCopyFromChunk(chunk: Buffer): void;
  endCopyFrom(): void;
  sendCopyFail(message: string): void;
}

/**
 * Runs `COPY … FROM STDIN` with the chunks as they come: what psql's `\copy` does with a file. Resolves when the server has
 * committed. (PostgreSQL's own programs come without psql here.)
 */
export function copyIn(client: Client, sql: string, chunks: AsyncIterable<Buffer>): Promise<void> {
  return new Promise((resolve, reject) => {
    const copy = {
      submit: (connection: CopyConnection) => connection.query(sql),
      handleCopyInResponse(connection: CopyConnection) {
        feed(connection, chunks).catch((error: Error) => {
          reject(error);
          connection.sendCopyFail('the source failed');
        });
      },
      handleCommandComplete: () => undefined,
      handleError: reject,
      handleReadyForQuery: () => resolve(),
    };
    client.query(copy as unknown as Submittable);
  });
}

async function feed(connection: CopyConnection, chunks: AsyncIterable<Buffer>): Promise<void> {
  for await (const chunk of chunks) {
    connection.sendCopyFromChunk(chunk);
    if (connection.stream.writableNeedDrain) await new Promise((go) => connection.stream.once('drain', go));
  }
  connection.endCopyFrom();
}
