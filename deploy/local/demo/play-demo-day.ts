import { seconds } from '../progress.ts';
import { compareAccounts } from './compare/compare-accounts.ts';
import { readRegister } from './compare/read-register.ts';
import { readSandbox } from './compare/read-sandbox.ts';
import { expectedReadings } from './compare/readings.ts';
import { Ledger } from './ledger.ts';
import { planDay } from './plan-day/plan-day.ts';
import { seedOfDay } from './plan-day/random.ts';
import { playDay } from './play/play-day.ts';
import { ACCOUNT_HOLDER } from './play/recipients.ts';
import { recipientsTable } from './table/recipients-table.ts';
import { describeFindings } from './table/describe-findings.ts';
import { untilCaughtUp } from './wait/until-caught-up.ts';

export interface DemoDayOptions {
  /** Base URL of each service, by name. */
  readonly urls: Readonly<Record<string, string>>;
  /** The server on which the services have their databases. */
  readonly databaseUrl: string;
  readonly stateFolder: string;
  readonly seed: number;
  readonly log: (line: string) => void;
}

const CUSTOMERS = 220;

/**
 * Plays one more day of business on the running services, waits until the register knows all of it, shows what each
 * recipient got since the beginning, and holds that against what the recipients received. Throws LOCAL.DEMO_FAILED where
 * a service does not do what it is asked to.
 */
export async function playDemoDay({
  urls,
  databaseUrl,
  stateFolder,
  seed,
  log,
}: DemoDayOptions): Promise<{ matched: boolean }> {
  const recordsUrl = urls['records'] ?? '';
  const ledger = new Ledger(stateFolder);
  const onEarlierDays = ledger.usersShown;
  const daySeed = seedOfDay(seed, ledger.days);
  ledger.beginDay(daySeed);
  await untilCaughtUp(recordsUrl, databaseUrl);
  const before = (await readRegister(recordsUrl)).find(({ key }) => key === ACCOUNT_HOLDER);

  const begun = performance.now();
  const { customers, shopBuyers, requests, usersShown } = await playDay(urls, planDay(daySeed, CUSTOMERS));
  ledger.endDay(usersShown);
  const played = performance.now();
  await untilCaughtUp(recordsUrl, databaseUrl);
  log(
    `day ${ledger.days} (seed ${daySeed}): ${customers} customers and ${shopBuyers} shop buyers, ${requests} operations in ${seconds(played - begun)}; the register had all of it ${seconds(performance.now() - played)} later`,
  );

  const register = await readRegister(recordsUrl);
  const readings = expectedReadings(before, { onEarlierDays, today: usersShown });
  const received = [...(await readSandbox(urls['partners'] ?? '')), ...(readings === undefined ? [] : [readings])];
  const differences = compareAccounts(register, received);
  log('');
  for (const line of recipientsTable(register, differences)) log(line);
  log('');
  for (const { recipient, what } of differences) log(`≠ ${recipient}: ${what}`);
  log(await describeFindings(recordsUrl));
  return { matched: differences.length === 0 };
}
