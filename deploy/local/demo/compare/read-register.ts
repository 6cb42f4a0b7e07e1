import { call, callForText } from '../play/call-service.ts';
import type { Outcomes, RegisterAccount } from './account.ts';
import { addUpLog } from './add-up-log.ts';

interface RecipientSummary {
  key: string;
  name: string;
  entries: number;
  persons: number;
  opened: number;
  withheld: number;
  outcomes: Outcomes;
  categories: { key: string; label: string }[];
}

/** What the register says of every recipient with entries in its sharing log, or from whom something was withheld, by its API only. */
export async function readRegister(recordsUrl: string): Promise<RegisterAccount[]> {
  const url = `${recordsUrl}/api/recipients`;
  const { recipients } = await call<{ recipients: RecipientSummary[] }>({
    method: 'GET',
    url: `${url}?lang=en`,
    expect: 200,
  });
  const accounts: RegisterAccount[] = [];
  for (const { key, name, entries, persons, opened, withheld, outcomes, categories } of recipients) {
    if (entries === 0 && opened === 0 && withheld === 0) continue;
    const log = await callForText({
      method: 'GET',
      url: `${url}/${encodeURIComponent(key)}/sharing-log`,
      accept: 'application/x-ndjson',
      expect: 200,
    });
    accounts.push({ key, name, entries, persons, opened, withheld, outcomes, categories, log: addUpLog(log) });
  }
  return accounts;
}
