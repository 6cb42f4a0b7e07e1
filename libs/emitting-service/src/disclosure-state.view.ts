import type { Executor } from '#database';
import { listDisclosures } from '#disclosure';

/** A disclosure that an operation asked for, and how far it has come. */
export class DisclosureStateView {
  /** Idempotency-Key under which the recipient got it. */
  id!: string;

  /**
   * Operation that asked for it.
   * @example "dispatch-guard"
   */
  operation!: string;

  /** @example "larm-assistans" */
  recipient!: string;

  /** opened: on record, being sent · closed: it is known how it ended · withheld: the gate did not let it out. */
  status!: 'opened' | 'closed' | 'withheld';

  /**
   * How it ended, once closed.
   * @example "acknowledged"
   */
  outcome?: string;

  /** How often it was tried. */
  attempts!: number;

  /**
   * Why it was withheld.
   * @example "undeclared-recipient"
   */
  reason?: string;
}

/** What a service remembers of a disclosure that it asked for; a service's entity extends it by what it was for. */
export interface AskedDisclosure {
  disclosureId: string;
  operation: string;
  recipient: string;
  withheldReason: string | null;
}

/** The service knows what was asked for, the gate how it ended; in the order given. */
export async function disclosureStates(
  executor: Executor,
  asked: readonly AskedDisclosure[],
): Promise<DisclosureStateView[]> {
  const ids = asked.map(({ disclosureId }) => disclosureId);
  const listed = new Map((await listDisclosures(executor, ids)).map((disclosure) => [disclosure.id, disclosure]));
  return asked.map(({ disclosureId: id, operation, recipient, withheldReason }) => {
    const sent = listed.get(id);
    if (withheldReason !== null || sent === undefined)
      return {
        id,
        operation,
        recipient,
        status: 'withheld',
        attempts: 0,
        ...(withheldReason === null ? {} : { reason: withheldReason }),
      };
    const { status, outcome, attempts } = sent;
    return { id, operation, recipient, status, ...(outcome === undefined ? {} : { outcome }), attempts };
  });
}
