import type { HistoryPage } from './alarms-client.ts';

/** Secondary users about whom a page of an alarm history tells its reader. */
export function secondaryUsersShown({ entries }: HistoryPage): number {
  const shown = entries.flatMap(({ systemId, by }) =>
    by?.kind === 'secondary-user' ? [`${systemId} ${by.userName}`] : [],
  );
  return new Set(shown).size;
}
