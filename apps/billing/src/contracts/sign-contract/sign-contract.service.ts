import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { DisclosureGate } from '#disclosure';
import { addressOf, askedDisclosureView } from '#emitting-service';
import { appendToOutbox } from '#outbox';
import { contractSigned } from '../contract-events.js';
import { decideIdentity, decideSigning } from './decide-signing.js';
import { CUSTOMER_CARD } from './disclosures.js';
import type { SignContractDto } from './sign-contract.dto.js';
import { findActiveContract, insertContract, knowCustomer, updateCustomer } from './sign-contract.repository.js';
import type { SignedContractView } from './signed-contract.view.js';

@Injectable()
export class SignContractService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly gate: DisclosureGate,
  ) {}

  async sign({ customer: given, deviceIds, noticeEdition }: SignContractDto, now: Date): Promise<SignedContractView> {
    const operationId = randomUUID();
    const customer = {
      ...given,
      postalAddress: addressOf(given.postalAddress),
      alarmAddress: addressOf(given.alarmAddress),
    };
    const view = await this.dataSource.transaction(async (transaction) => {
      const known = await knowCustomer(transaction, { ...customer, subjectRef: given.subjectRef ?? randomUUID() }, now);
      const customerRef = decideIdentity(known, given);
      const active = await findActiveContract(transaction, customerRef);
      const contract = decideSigning(active, { contractId: randomUUID(), customerRef, deviceIds }, now);
      await updateCustomer(transaction, customerRef, customer);
      await insertContract(transaction, contract);
      await appendToOutbox(transaction, [contractSigned({ customerRef, operationId, at: now }, noticeEdition)]);
      const { name, postalAddress, alarmAddress, phone, email } = customer;
      const fields = { name, 'postal-address': postalAddress, 'alarm-address': alarmAddress, phone, email };
      const card = await this.gate.open(transaction, CUSTOMER_CARD, {
        operationId,
        at: now,
        parties: [{ kind: 'customer', subjectRef: customerRef, fields }],
      });
      return {
        id: contract.id,
        customerRef,
        signedAt: now.toISOString(),
        operationId,
        disclosures: [askedDisclosureView(card)],
      };
    });
    this.gate.wake();
    return view;
  }
}
