import { readFileSync } from 'node:fs';
import { REFUSALS } from '#processing-event';
import { judgeEvents } from './judge-event.js';

const guide = readFileSync(new URL('../../../../docs/guides/publish.md', import.meta.url), 'utf8');

describe('the guide to a first event', () => {
  it('shows an event that is accepted as it stands, with nothing undeclared', () => {
    const [, event] = /```json\n([\s\S]*?)```/.exec(guide)!;
    const now = new Date('2026-11-22T09:00:00.000Z');
    expect(judgeEvents([Buffer.from(event!)], { now, source: 'support', key: undefined })).toEqual([
      { accepted: true, edition: '2026-11', undeclared: [] },
    ]);
  });

  it('names every code that an event is refused by, and no other', () => {
    const named = new Set([...guide.matchAll(/`(EVENT\.[A-Z_]+)`/g)].map(([, code]) => code));
    expect([...named].sort()).toEqual(Object.keys(REFUSALS).sort());
  });
});
