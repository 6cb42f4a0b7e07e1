import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { appendToOutbox } from '#outbox';
import { lockPersonsReachedBy, takeTurns } from '../../persons/persons.repository.js';
import { enterPersons, listObjections } from '../../suppression/enter-persons.js';
import { SuppressionMarks } from '../../suppression/suppression-marks.js';
import { decideReferral } from '../decide-on-referral.js';
import { personReferred } from '../events.js';
import { hasOpenReferral, insertReferral } from '../referrals.repository.js';
import type { ReferPersonDto } from './refer-person.dto.js';
import type { ReferralView } from './referral.view.js';

@Injectable()
export class ReferPersonService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly marks: SuppressionMarks,
  ) {}

  async refer({ customerRef, name, phone, address }: ReferPersonDto, now: Date): Promise<ReferralView> {
    const operationId = randomUUID();
    return this.dataSource.transaction(async (transaction) => {
      const [objectedAt] = await listObjections(transaction, this.marks, [{ phone }]);
      const phones = phone === undefined ? [] : [phone];
      await takeTurns(transaction, phones);
      const known = await lockPersonsReachedBy(transaction, { phones, emails: [] });
      const refs = known.map(({ subjectRef }) => subjectRef);
      const referral = decideReferral(
        {
          objected: objectedAt != null || known.some((person) => person.objectedAt !== null),
          customer: known.some(({ kind }) => kind === 'customer'),
          openReferral: await hasOpenReferral(transaction, refs),
        },
        now,
      );
      // Of whoever is known already a customer's word changes nothing.
      const subjectRef = known[0]?.subjectRef ?? randomUUID();
      const referred = { subjectRef, kind: 'referred-person' as const, name, phone, address };
      if (known.length === 0) await enterPersons(transaction, this.marks, [referred], now);
      const id = randomUUID();
      await insertReferral(transaction, { id, subjectRef, customerRef, ...referral });
      await appendToOutbox(transaction, [personReferred({ subjectRef, operationId, now })]);
      return { id, subjectRef, operationId, informDueAt: referral.informDueAt.toISOString() };
    });
  }
}
