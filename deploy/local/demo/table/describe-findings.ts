import { call } from '../play/call-service.ts';

interface FindingSum {
  state: { key: string };
  severity: { key: string; label: string };
  findings: number;
}

/** How many open findings the register has after a run of its rules, by severity, and where they are read. */
export async function describeFindings(recordsUrl: string): Promise<string> {
  const url = `${recordsUrl}/api/findings`;
  // Refused where the register is at it by itself; what it had found before is then told.
  await fetch(`${url}/runs`, { method: 'POST', body: '{}', headers: { 'content-type': 'application/json' } });
  const { sums } = await call<{ sums: FindingSum[] }>({ method: 'GET', url: `${url}?lang=en&limit=1`, expect: 200 });
  const open = sums.filter(({ state }) => state.key === 'open');
  const parts = open.map(({ severity, findings }) => `${findings} ${severity.label}`);
  return `open findings: ${parts.length === 0 ? 'none' : parts.join(', ')} (npx trettio findings list)`;
}
