import type { Party, SystemLogEntry } from '#disclosure';
import type { LogEntryEntity } from '../log-entry.entity.js';
import type { AlarmHistoryEntryView, AlarmHistoryView } from './alarm-history.view.js';
import type { ALARM_HISTORY_SHOWN } from './disclosures.js';

export interface HistoryEntry extends LogEntryEntity {
  /** Of the actor, as the customer named the person; null where nobody acted by hand. */
  actorName: string | null;
}

export interface HistoryPage {
  entries: HistoryEntry[];
  next?: string;
}

/** `found` holds one entry more than asked for when there is a further page. */
export function pageOf(found: readonly HistoryEntry[], limit: number): HistoryPage {
  const entries = found.slice(0, limit);
  const last = entries.at(-1);
  return { entries, ...(found.length > limit && last !== undefined ? { next: last.id } : {}) };
}

type SecondaryUserShown = Party<(typeof ALARM_HISTORY_SHOWN)['parties']>;

/** Whose data a page would disclose to the account holder: one party per secondary user, with that user's entries. */
export function secondaryUsersIn(entries: readonly HistoryEntry[]): SecondaryUserShown[] {
  const parties = new Map<string, SecondaryUserShown>();
  for (const entry of entries) {
    if (!ofSecondaryUser(entry) || entry.actorRef === null) continue;
    const party = parties.get(entry.actorRef) ?? {
      kind: 'secondary-user',
      subjectRef: entry.actorRef,
      fields: { name: entry.actorName ?? '', 'system-logs': [] },
    };
    party.fields['system-logs'].push(logOf(entry));
    parties.set(entry.actorRef, party);
  }
  return [...parties.values()];
}

/** The page as it is shown; without secondary users' entries where the gate withheld them. */
export function historyView({ entries, next }: HistoryPage, withheld: boolean): AlarmHistoryView {
  const shown = withheld ? entries.filter((entry) => !ofSecondaryUser(entry)) : entries;
  return {
    entries: shown.map(entryView),
    withheld: entries.length - shown.length,
    ...(next === undefined ? {} : { next }),
  };
}

function ofSecondaryUser({ actorKind }: HistoryEntry): boolean {
  return actorKind === 'secondary-user';
}

function logOf({ at, event, method, userName }: HistoryEntry): SystemLogEntry {
  return {
    at: at.toISOString(),
    event,
    ...(method === null ? {} : { method }),
    ...(userName === null ? {} : { userName }),
  };
}

function entryView(entry: HistoryEntry): AlarmHistoryEntryView {
  const { id, systemId, at, event, method, actionTaken } = entry;
  const { actorKind: kind, userName, actorName, incidentId, incidentKind, zone } = entry;
  return {
    id,
    systemId,
    at: at.toISOString(),
    event,
    ...(kind === null || userName === null ? {} : { by: { kind, userName, name: actorName ?? '' } }),
    ...(method === null ? {} : { method }),
    ...(incidentId === null || incidentKind === null || zone === null
      ? {}
      : { incident: { id: incidentId, kind: incidentKind, zone } }),
    ...(actionTaken === null ? {} : { actionTaken }),
  };
}
