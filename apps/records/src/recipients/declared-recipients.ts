import { type Cell, type Edition, type Role, declaredEntities, isDeclared } from '#declared-register';
import type { Reading } from '../editions/read-declared/reading.js';
import { roleCell } from '../register/compare-recipients.js';

/** An activity in which the edition lets a recipient get data. */
export interface DeclaredRecipiency {
  activity: string;
  recipientClass: Cell<string>;
  role: Cell<Role>;
  categories: readonly Cell<string>[];
}

/** Every declared recipient with the activities in which it is one. */
export function declaredRecipients(edition: Edition, reading: Reading): Map<string, DeclaredRecipiency[]> {
  const found = new Map<string, DeclaredRecipiency[]>();
  for (const activity of edition.activities) {
    for (const recipient of activity.recipients) {
      if (!isDeclared(recipient.class)) continue;
      for (const { value: key } of declaredEntities(recipient, reading.recipients.entities).filter(isDeclared)) {
        const recipiency = {
          activity: activity.key,
          recipientClass: recipient.class,
          role: roleCell(recipient, key, recipient.class.value, reading),
          categories: recipient.categories,
        };
        found.set(key, [...(found.get(key) ?? []), recipiency]);
      }
    }
  }
  return found;
}
