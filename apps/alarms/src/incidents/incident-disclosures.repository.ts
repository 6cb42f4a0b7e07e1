import type { EntityManager } from 'typeorm';
import type { OpenedDisclosure } from '#disclosure';
import { IncidentDisclosureEntity } from './incident-disclosure.entity.js';

/** Remembers which disclosures, withheld ones too, an operation in an incident led to. */
export async function keepDisclosures(
  transaction: EntityManager,
  incidentId: string,
  operation: IncidentDisclosureEntity['operation'],
  disclosures: readonly OpenedDisclosure[],
  now: Date,
): Promise<void> {
  await transaction.insert(
    IncidentDisclosureEntity,
    disclosures.map(({ id, recipient, reason }) => ({
      disclosureId: id,
      incidentId,
      operation,
      recipient,
      withheldReason: reason ?? null,
      openedAt: now,
    })),
  );
}
