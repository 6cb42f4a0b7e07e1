import { call } from '../play/call-service.ts';
import type { ReceivedAccount } from './account.ts';

interface SandboxSummary {
  recipient: string;
  entries: { accepted: number; refused: number; failed: number; dropped: number };
  categories: string[];
}

/** What the recipients' own side has got, classes of natural persons behind a recipient among them. */
export async function readSandbox(partnersUrl: string): Promise<ReceivedAccount[]> {
  const url = `${partnersUrl}/sandbox/summary`;
  const { recipients } = await call<{ recipients: SandboxSummary[] }>({ method: 'GET', url, expect: 200 });
  return recipients.map(({ recipient, entries: { accepted, refused, failed, dropped }, categories }) => ({
    key: recipient,
    accepted,
    refused,
    leftOpen: failed + dropped,
    categories,
  }));
}
