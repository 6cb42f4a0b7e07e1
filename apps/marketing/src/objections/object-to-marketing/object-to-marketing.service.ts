import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { DisclosureGate, type OpenedDisclosure } from '#disclosure';
import { askedDisclosureView, recalledDisclosureViews } from '#emitting-service';
import { appendToOutbox } from '#outbox';
import { stopMarketing } from '../../disclosing/stop-marketing.js';
import type { Person } from '../../persons/person.js';
import { listReachedBy, lockPersonsReachedBy } from '../../persons/persons.repository.js';
import { SUPPRESSION_DISCLOSURES } from '../../suppression/disclosures.js';
import { SuppressionMarks } from '../../suppression/suppression-marks.js';
import { addMarks, findMarks, markObjected, takeList } from '../../suppression/suppression.repository.js';
import { decideObjection } from './decide-objection.js';
import { objectionsRecorded } from './events.js';
import type { ObjectToMarketingDto } from './object-to-marketing.dto.js';
import type { ObjectionView } from './objection.view.js';

/** Somebody who objects: known, or by number or address only. */
type Objector = Pick<Person, 'kind' | 'subjectRef' | 'phone' | 'email'>;

@Injectable()
export class ObjectToMarketingService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly gate: DisclosureGate,
    private readonly marks: SuppressionMarks,
  ) {}

  async object({ channel, ...given }: ObjectToMarketingDto, now: Date): Promise<ObjectionView> {
    const operationId = randomUUID();
    const done = await this.dataSource.transaction(async (transaction) => {
      await takeList(transaction);
      const { persons, unlisted } = await this.whoIsMeant(transaction, given, now);
      const objectors = persons.length > 0 ? persons : [stranger(given)];
      const subjectRefs = objectors.map(({ subjectRef }) => subjectRef);
      await addMarks(transaction, unlisted, now);
      await markObjected(transaction, subjectRefs, now);
      await appendToOutbox(transaction, objectionsRecorded(objectors, { channel, operationId, now }));
      const why = { reason: 'objection', restsOn: ['interest', 'marketing-email-sms'] } as const;
      const stopped = await stopMarketing(transaction, this.gate, subjectRefs, why, { operationId, at: now });
      const disclosures = await this.tellProcessors(transaction, objectors, { operationId, at: now });
      return { subjectRefs, ...stopped, disclosures };
    });
    this.gate.wake();
    const { subjectRefs, withheld, recalled } = done;
    // Only now is it answered: what was under way is over, what was not has not been sent and never will be.
    const underWay = recalled.flatMap(({ id, outcome }) => (outcome === undefined ? [id] : []));
    const ended = await this.gate.ended(underWay);
    return {
      operationId,
      subjectRefs,
      withheld,
      recalled: recalledDisclosureViews(recalled, ended),
      disclosures: done.disclosures.map(askedDisclosureView),
    };
  }

  /** Everybody whom the numbers and addresses reach, also those of whoever is meant by pseudonym; all locked at once. */
  private async whoIsMeant(
    transaction: EntityManager,
    { subjectRef, phone, email }: Omit<ObjectToMarketingDto, 'channel'>,
    now: Date,
  ) {
    const given = { phone: phone ?? null, email: email?.toLowerCase() ?? null };
    const first = await listReachedBy(transaction, { subjectRef, ...given });
    const phones = [given, ...first].flatMap((one) => one.phone ?? []);
    const emails = [given, ...first].flatMap((one) => one.email ?? []);
    const persons = await lockPersonsReachedBy(transaction, { subjectRef, phones, emails });
    const marks = [given, ...persons].flatMap((one) => this.marks.of(one));
    const listed = await findMarks(transaction, marks);
    decideObjection({ persons, marks: marks.map(({ mark }) => mark), listed: new Set(listed.keys()) }, now);
    return { persons, unlisted: marks.filter(({ mark }) => !listed.has(mark)) };
  }

  private async tellProcessors(
    transaction: EntityManager,
    objectors: readonly Objector[],
    occasion: { operationId: string; at: Date },
  ): Promise<OpenedDisclosure[]> {
    const opened: OpenedDisclosure[] = [];
    for (const objector of objectors) {
      const marks = this.marks.of(objector);
      if (marks.length === 0) continue;
      const fields = { 'suppression-mark': Object.fromEntries(marks.map(({ of, mark }) => [of, mark])) };
      const parties = [{ kind: objector.kind, subjectRef: objector.subjectRef, fields }];
      for (const definition of SUPPRESSION_DISCLOSURES)
        opened.push(await this.gate.open(transaction, definition, { ...occasion, parties }));
    }
    return opened;
  }
}

/** Of somebody not known here only the mark is kept. */
function stranger({ subjectRef, phone, email }: Omit<ObjectToMarketingDto, 'channel'>): Objector {
  return { kind: 'prospect', subjectRef: subjectRef ?? randomUUID(), phone: phone ?? null, email: email ?? null };
}
