import { eventually } from './eventually.js';
import type { RunningService } from './running-service.js';

/** Resolves when no disclosure of the service is open any more. */
export async function allClosed(service: RunningService): Promise<void> {
  await eventually(async () => {
    const open = await service.query(`SELECT 1 FROM disclosure WHERE status = 'opened'`);
    return open.length === 0;
  });
}

/**
 * What is not on record as it has to be, once nothing is open any more; empty where all is. For each person a disclosure
 * is opened, then closed, each once, or it is withheld; and whatever a recipient got was opened for everyone in it.
 */
export async function findUnrecorded(service: RunningService): Promise<string[]> {
  await allClosed(service);
  const courses = new Map<string, string[]>();
  for (const { subject, data } of await service.events()) {
    if (data.disclosure === undefined) continue;
    const person = `${data.disclosure.id} ${subject}`;
    courses.set(person, [...(courses.get(person) ?? []), data.disclosure.phase]);
  }
  const opened = new Map<string, number>();
  const wrong: string[] = [];
  for (const [person, phases] of courses) {
    const course = phases.join(', ');
    const [id = ''] = person.split(' ');
    if (course === 'opened, closed') opened.set(id, (opened.get(id) ?? 0) + 1);
    else if (course !== 'withheld') wrong.push(`${person}: ${course}`);
  }
  for (const { recipient, key, body } of service.recipients.received)
    if (opened.get(key) !== body.persons.length)
      wrong.push(
        `${recipient} got ${body.persons.length} persons under ${key}, of whom ${opened.get(key) ?? 0} are on record`,
      );
  return wrong;
}
