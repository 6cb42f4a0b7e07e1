import type { Evidence, Finding, OutboxRow } from './evidence.ts';

/** Whatever a recipient was sent had been recorded as opened; whatever was opened is closed once for each person. */
export function judgeDisclosures(committed: readonly OutboxRow[], { received }: Pick<Evidence, 'received'>): Finding[] {
  const recipients = new Map<string, string | undefined>();
  const phases = new Map<string, { opened: number; closed: number }>();
  for (const { event } of committed) {
    const { disclosure, recipient } = event.data;
    if (disclosure === undefined || disclosure.phase === 'withheld') continue;
    recipients.set(disclosure.id, recipient?.key);
    const key = `${disclosure.id} ${event.subject}`;
    const count = phases.get(key) ?? { opened: 0, closed: 0 };
    count[disclosure.phase === 'opened' ? 'opened' : 'closed'] += 1;
    phases.set(key, count);
  }
  const unrecorded = received.filter(({ key, recipient }) => recipients.get(key) !== recipient);
  return [
    ...unrecorded.map(({ key }): Finding => ({ kind: 'lost', what: 'record of what a recipient was sent', id: key })),
    ...[...phases].flatMap(([key, { opened, closed }]): Finding[] => {
      if (opened === 1 && closed === 1) return [];
      const kind = opened > 1 || closed > 1 ? 'doubled' : 'lost';
      return [{ kind, what: `opening or closing (${opened}, ${closed})`, id: key.split(' ')[0] as string }];
    }),
  ];
}
