import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import type { DisclosureGate, OpenedDisclosure } from '#disclosure';
import { appendToOutbox } from '#outbox';
import { listNamings } from '../people-at-system.repository.js';
import { insertNamings, knowPersons, markTold } from './contact-person.repository.js';
import { type NamingCommand, type Naming, decideNaming } from './decide-naming.js';
import { CONTACT_PERSON_NOTICE } from './disclosures.js';
import { contactPersonsNamed } from './events.js';

export interface Named {
  namings: Naming[];
  /** One per person told. */
  notices: OpenedDisclosure[];
}

/** Names contact persons at a locked system, within the caller's transaction, and tells those not told before. */
export async function nameContactPersons(
  transaction: EntityManager,
  gate: DisclosureGate,
  systemId: string,
  commands: readonly NamingCommand[],
  facts: { operationId: string; notice?: string | undefined; now: Date },
): Promise<Named> {
  const known = await knowPersons(
    transaction,
    commands.map(({ subjectRef, mobile }) => ({ subjectRef: subjectRef ?? randomUUID(), mobile })),
  );
  const atSystem = (await listNamings(transaction, systemId)).map(({ subjectRef }) => subjectRef);
  const namings = decideNaming({ known, atSystem }, commands);
  await insertNamings(transaction, systemId, namings, facts.now);
  await appendToOutbox(
    transaction,
    contactPersonsNamed(
      namings.map(({ subjectRef }) => subjectRef),
      facts,
    ),
  );
  return { namings, notices: await tell(transaction, gate, namings, facts) };
}

/** A person whose notice was withheld counts as not told: the next naming tries again. */
async function tell(
  transaction: EntityManager,
  gate: DisclosureGate,
  namings: readonly Naming[],
  { operationId, now }: { operationId: string; now: Date },
): Promise<OpenedDisclosure[]> {
  const notices: OpenedDisclosure[] = [];
  const told: string[] = [];
  for (const { subjectRef, mobile } of namings.filter(({ tell }) => tell)) {
    const notice = await gate.open(transaction, CONTACT_PERSON_NOTICE, {
      operationId,
      at: now,
      parties: [{ kind: 'contact-person', subjectRef, fields: { 'contact-persons': { mobile } } }],
    });
    notices.push(notice);
    if (notice.status === 'opened') told.push(subjectRef);
  }
  await markTold(transaction, told, now);
  return notices;
}
