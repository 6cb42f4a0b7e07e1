import type { OpenedDisclosure } from '#disclosure';

/** A disclosure just asked for: opened (recorded, about to be sent) or withheld by the gate. */
export class AskedDisclosureView {
  /** Idempotency-Key under which the recipient gets it. */
  id!: string;

  /** @example "exempel-installation" */
  recipient!: string;

  /** @example "opened" */
  status!: 'opened' | 'withheld';

  /**
   * Why the gate withheld it.
   * @example "undeclared-recipient"
   */
  reason?: string;
}

export function askedDisclosureView({ id, recipient, status, reason }: OpenedDisclosure): AskedDisclosureView {
  return { id, recipient, status, ...(reason === undefined ? {} : { reason }) };
}
