import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { REFUSALS, adviceOn, newProcessingEvent, uuid7 } from '#processing-event';
import { main } from '../main.js';

const at = new Date(Date.now() - 60_000);
const event = newProcessingEvent({
  source: 'example',
  subject: '2f1c7a52-4f0e-4b5a-9a55-0f3b3f5a7c11',
  at,
  activity: 'customer-communication',
  operation: 'record',
  purposes: ['customer-communication'],
  legalBasis: 'A6-1-b',
  subjectKind: 'customer',
  categories: ['correspondence', 'email'],
  dataSource: 'person',
});

const other = { ...event, id: uuid7(at) };

async function run(args: string[], input: string | Buffer = '', env: NodeJS.ProcessEnv = {}) {
  let out = '';
  let err = '';
  const code = await main(args, {
    env,
    stdin: (async function* () {
      yield input;
    })(),
    stdout: { write: (text: string) => (out += text) },
    stderr: { write: (text: string) => (err += text) },
  });
  return { code, out, err };
}

const check = (input: string | Buffer, ...args: string[]) => run(['check-event', '-', ...args], input);

describe('trettio check-event', () => {
  it('accepts an event of the contract, on one line or several', async () => {
    expect(await check(JSON.stringify(event))).toEqual({ code: 0, out: 'line 1: accepted\n', err: '' });
    expect((await check(`\n\n${JSON.stringify(event, null, 2)}\n`)).out).toBe('line 3: accepted\n');
  });

  it('reads a file', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'trettio-test-'));
    writeFileSync(join(folder, 'event.json'), JSON.stringify(event));
    expect((await run(['check-event', join(folder, 'event.json')])).code).toBe(0);
    rmSync(folder, { recursive: true });
  });

  it('judges JSON lines one by one', async () => {
    const lines = [JSON.stringify(event), '', '{}', 'no JSON'];
    const { code, out } = await check(lines.join('\n'));
    expect(code).toBe(1);
    expect(out).toMatch(/^line 1: accepted\nline 3: refused\n {2}EVENT\.NOT_CLOUDEVENT at \/specversion/);
    expect(out).toContain('line 4: refused\n  EVENT.NOT_JSON');
    expect(out).toMatch(/1 accepted, 2 refused\.\n$/);
  });

  it('reads past a byte order mark, as intake does', async () => {
    const marked = `\uFEFF${JSON.stringify(event)}`;
    expect(await check(marked)).toEqual({ code: 0, out: 'line 1: accepted\n', err: '' });
    expect((await check(`${marked}\n${JSON.stringify(other)}`)).out).toBe(
      'line 1: accepted\nline 2: accepted\n2 accepted, 0 refused.\n',
    );
  });

  it('refuses the second of two events under one id, and no repetition', async () => {
    const conflicting = { ...event, data: { ...event.data, channel: 'web' } };
    const lines = [event, event, conflicting, other].map((one) => JSON.stringify(one));
    const { code, out } = await check(lines.join('\n'));
    expect([code, out.match(/EVENT\.\w+ at \S+/g)]).toEqual([1, ['EVENT.ID_CONFLICT at /id:']]);
    expect(out).toContain('line 3: refused');
  });

  it('tells code, place, expectation and what to do, in either language, and never the value', async () => {
    const wrong = JSON.stringify({
      ...event,
      data: { ...event.data, activity: 'anna@exempel.example', operation: 'sell' },
    });
    const english = await check(wrong);
    expect(english).toMatchObject({ code: 1, err: '' });
    expect(english.out).toContain('EVENT.PERSONAL_DATA at /data/activity: expected no personal data');
    expect(english.out).toContain(REFUSALS['EVENT.PERSONAL_DATA']);
    const swedish = await check(wrong, '--lang', 'sv');
    expect(swedish.out).toContain('EVENT.PERSONAL_DATA vid /data/activity: väntat inga personuppgifter');
    expect(english.out + swedish.out).not.toContain('anna');
  });

  it('takes the language from the locale', async () => {
    expect((await run(['check-event', '-'], 'x', { LANG: 'sv_SE.UTF-8' })).out).toContain('avvisas');
    expect((await run(['check-event', '-'], 'x', { LANG: 'sv_SE.UTF-8', LC_ALL: 'C' })).out).toContain('refused');
  });

  it('knows the topic’s owner and the key where they are given', async () => {
    expect((await check(JSON.stringify(event), '--source', 'alarms')).out).toContain('EVENT.FOREIGN_SOURCE at /source');
    expect((await check(JSON.stringify(event), '--key', 'somebody')).out).toContain('EVENT.KEY_MISMATCH at /subject');
    expect((await check(JSON.stringify(event), '--key=')).code).toBe(1);
    expect((await check(JSON.stringify(event), '--key', event.subject!, '--source', 'example')).code).toBe(0);
  });

  it('accepts and flags an open term that the register does not declare', async () => {
    const undeclared = { ...event, data: { ...event.data, categories: ['correspondence', 'shoe-size'] } };
    const { code, out } = await check(JSON.stringify(undeclared));
    expect(code).toBe(0);
    expect(out).toContain('flagged: category of personal data shoe-size is not declared for this activity in edition');
  });

  it.each([
    [['check-event']],
    [['check-event', '-', 'more']],
    [['check-event', '/no/such/file']],
    [['check-event', '-', '--lang', 'no']],
    [['check-event', '-', '--nothing']],
    [['no-such-command']],
    [[]],
  ])('explains itself with exit code 2: %j', async (args) => {
    const { code, out, err } = await run(args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain('trettio check-event FILE|-');
  });

  it('has advice in both languages for every code', () => {
    for (const code of Object.keys(REFUSALS) as (keyof typeof REFUSALS)[]) {
      expect(adviceOn(code).sv.length).toBeGreaterThan(10);
      expect(adviceOn(code).sv).not.toBe(adviceOn(code).en);
    }
  });
});
