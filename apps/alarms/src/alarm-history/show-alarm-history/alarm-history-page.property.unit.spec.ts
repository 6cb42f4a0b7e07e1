import fc from 'fast-check';
import { type HistoryEntry, historyView, pageOf, secondaryUsersIn } from './alarm-history-page.js';

const USERS = ['bo', 'cia', 'dan'] as const;

/** Who did it: a sensor, the customer, or one of the secondary users. */
const doer = fc.constantFrom('sensor', 'owner', ...USERS);

/** Newest first, as the repository reads them. */
const history = fc.array(doer, { maxLength: 30 }).map((doers): HistoryEntry[] =>
  doers.map((by, place) => ({
    id: `entry-${String(1_000 - place)}`,
    customerRef: 'a-customer',
    systemId: 'a-system',
    at: new Date(Date.UTC(2026, 10, 22, 12) - place * 60_000),
    event: by === 'sensor' ? 'alarm-raised' : 'armed',
    actorKind: by === 'sensor' ? null : by === 'owner' ? 'customer' : 'secondary-user',
    actorRef: by === 'sensor' ? null : `${by}-ref`,
    userName: by === 'sensor' ? null : by,
    actorName: by === 'sensor' ? null : `${by} Påhittad`,
    method: by === 'sensor' ? null : 'keypad',
    incidentId: by === 'sensor' ? 'an-incident' : null,
    incidentKind: by === 'sensor' ? 'fire' : null,
    zone: by === 'sensor' ? 'kitchen' : null,
    actionTaken: null,
  })),
);

/** Every page in turn, each read with one entry more than it shows. */
function pagesOf(entries: readonly HistoryEntry[], limit: number) {
  const pages = [];
  let before: string | undefined;
  do {
    const from = before === undefined ? 0 : entries.findIndex(({ id }) => id === before) + 1;
    const page = pageOf(entries.slice(from, from + limit + 1), limit);
    pages.push(page);
    before = page.next;
  } while (before !== undefined);
  return pages;
}

it('shows every entry once, over pages of any size, in its order', () => {
  fc.assert(
    fc.property(history, fc.integer({ min: 1, max: 8 }), (entries, limit) => {
      const shown = pagesOf(entries, limit).flatMap((page) => historyView(page, false).entries.map(({ id }) => id));
      expect(shown).toEqual(entries.map(({ id }) => id));
    }),
  );
});

it('opens a disclosure of exactly the secondary users whom a page shows, with exactly their entries', () => {
  fc.assert(
    fc.property(history, fc.integer({ min: 1, max: 8 }), (entries, limit) => {
      for (const page of pagesOf(entries, limit)) {
        const shown = historyView(page, false).entries.filter(({ by }) => by?.kind === 'secondary-user');
        const disclosed = secondaryUsersIn(page.entries);
        expect(disclosed.map(({ subjectRef }) => subjectRef).sort()).toEqual(
          [...new Set(shown.map(({ by }) => `${by!.userName}-ref`))].sort(),
        );
        for (const { subjectRef, fields } of disclosed)
          expect(fields['system-logs'].map(({ at }) => at)).toEqual(
            shown.filter(({ by }) => `${by!.userName}-ref` === subjectRef).map(({ at }) => at),
          );
      }
    }),
  );
});

it('leaves no trace of a secondary user where the gate withheld them, and says how much is missing', () => {
  fc.assert(
    fc.property(history, fc.integer({ min: 1, max: 8 }), (entries, limit) => {
      for (const page of pagesOf(entries, limit)) {
        const view = historyView(page, true);
        expect(view.entries.length + view.withheld).toBe(page.entries.length);
        for (const user of USERS) expect(JSON.stringify(view.entries)).not.toContain(`"${user}`);
      }
    }),
  );
});
