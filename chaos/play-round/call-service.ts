/**
 * How a call ended. answered: the service says it is done · refused: it cannot follow on the state · unanswered: nobody
 * knows whether it was done, as for any caller of a service that dies.
 */
export type CallResult<Body> = { ended: 'answered'; body: Body } | { ended: 'refused' | 'unanswered' };

export interface Tally {
  answered: number;
  refused: number;
  unanswered: number;
}

/** Longer than any pause of a service: what a paused service was asked it may still answer. */
const ANSWER_WITHIN_MS = 4_000;

/** Calls a service while it may be gone; counts how calls end. Throws when the request itself was wrong. */
export async function callService<Body>(tally: Tally, url: string, body: unknown): Promise<CallResult<Body>> {
  let response: Response;
  let text: string;
  try {
    response = await fetch(url, {
      method: 'POST',
      ...(body === undefined ? {} : { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
      signal: AbortSignal.timeout(ANSWER_WITHIN_MS),
    });
    text = await response.text();
  } catch {
    tally.unanswered += 1;
    return { ended: 'unanswered' };
  }
  if (response.ok) {
    tally.answered += 1;
    return { ended: 'answered', body: JSON.parse(text) as Body };
  }
  if (response.status >= 500) {
    tally.unanswered += 1;
    return { ended: 'unanswered' };
  }
  if (response.status !== 409)
    throw new Error(`POST ${new URL(url).pathname} answered ${response.status}: what chaos/play-round sends is wrong`);
  tally.refused += 1;
  return { ended: 'refused' };
}
