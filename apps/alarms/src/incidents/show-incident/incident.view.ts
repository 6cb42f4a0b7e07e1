import { ApiProperty } from '@nestjs/swagger';
import { ACTIONS_TAKEN, type ActionTaken, INCIDENT_KINDS, type IncidentKind } from '../incident.js';

export class IncidentDisclosureView {
  /** Idempotency-Key under which the recipient got it. */
  id!: string;

  /** @example "dispatch-guard" */
  operation!: 'notify-contacts' | 'dispatch-guard';

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

export class IncidentView {
  id!: string;

  systemId!: string;

  @ApiProperty({ enum: INCIDENT_KINDS })
  kind!: IncidentKind;

  /** @example "hall" */
  zone!: string;

  /** @example "open" */
  status!: 'open' | 'closed';

  /** @example "2026-11-22T14:45:00.000Z" */
  raisedAt!: string;

  contactsNotifiedAt?: string;

  guardDispatchedAt?: string;

  closedAt?: string;

  @ApiProperty({ enum: ACTIONS_TAKEN, required: false })
  actionTaken?: ActionTaken;

  /** The oldest first. */
  disclosures!: IncidentDisclosureView[];
}
