import { createPool, databaseUrl } from '#database';
import { recount } from './recount.query.js';

/**
 * Compares what intake keeps with the events, in the database that DATABASE_URL and DATABASE_NAME name: one JSON line per table, then
 * the sum. Exit code 0: all as the events say; 1: something differs; 2: it could not be counted.
 */
const { DATABASE_URL: server, DATABASE_NAME: name = 'trettio_records' } = process.env;
const say = (line: object): void => void process.stdout.write(`${JSON.stringify(line)}\n`);

if (server === undefined || server === '') {
  process.stderr.write(
    'DATABASE_URL names the server on which the register lies: postgresql://user@host:port/postgres\n',
  );
  process.exitCode = 2;
} else {
  const pool = createPool(databaseUrl(server, name), { name: 'records recount', max: 1 });
  try {
    const sum = { checked: 0, different: 0 };
    await recount(pool, ({ places, ...result }) => {
      say(places.length === 0 ? result : { ...result, places });
      sum.checked += result.checked;
      sum.different += result.different;
    });
    say(sum);
    process.exitCode = sum.different === 0 ? 0 : 1;
  } catch (error) {
    // The message of a failed connection may hold the address with its password: the code says enough.
    const { code, message } = error as { code?: string; message: string };
    process.stderr.write(`${code?.startsWith('RECOUNT.') ? `${code}: ${message}` : (code ?? 'no code')}\n`);
    process.exitCode = 2;
  } finally {
    await pool.end();
  }
}
