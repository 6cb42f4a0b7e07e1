import { readFileSync } from 'node:fs';
import { REFUSALS } from '#processing-event';
import { judgeEvents } from './judge-event.js';

const guide = readFileSync(new URL('../../../../docs/guides/publish.md', import.meta.url), 'utf8');

describe('the guide to a first event', () => {
  const examples = [...guide.matchAll(/```json\n([\s\S]*?)```/g)].map(([, example]) => example!);

  it('shows an event, and one that corrects it, accepted as they stand, with nothing undeclared', () => {
    const now = new Date('2026-11-22T09:00:00.000Z');
    const judged = judgeEvents(
      examples.map((example) => Buffer.from(example)),
      { now, source: 'support', key: undefined },
    );
    const accepted = { accepted: true, edition: '2026-11', undeclared: [] };
    expect(judged).toEqual([accepted, accepted]);
    const [wrong, right] = examples.map(
      (example) => JSON.parse(example) as { id: string; data: { corrects?: string } },
    );
    expect(right!.data.corrects).toBe(wrong!.id);
  });

  it('names every code that an event is refused by, and no other', () => {
    const named = new Set([...guide.matchAll(/`(EVENT\.[A-Z_]+)`/g)].map(([, code]) => code));
    expect([...named].sort()).toEqual(Object.keys(REFUSALS).sort());
  });
});
