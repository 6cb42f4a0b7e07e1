import type { Executor } from '#database';

/** One statement at a time, in the order in which they were asked for: a connection takes no second one meanwhile. */
export function inTurn(connection: Executor): Executor {
  let before: Promise<unknown> = Promise.resolve();
  return {
    query: <Row>(sql: string, parameters?: unknown[]): Promise<Row[]> => {
      const answer = before.then(() => connection.query<Row>(sql, parameters));
      // A statement that fails is its caller's affair; the next one has its turn all the same.
      before = answer.catch(() => undefined);
      return answer;
    },
  };
}
