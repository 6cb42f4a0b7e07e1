import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { DisclosureGate } from '#disclosure';
import { appendToOutbox } from '#outbox';
import { findForeignDevices } from '../../devices/shipped-device.repository.js';
import { nameContactPersons } from '../name-contact-person/name-contact-persons.js';
import { decideInstallation, refuseForeignDevices } from './decide-installation.js';
import { INSTALLATION_ORDER } from './disclosures.js';
import { systemInstalled } from './events.js';
import type { InstallSystemDto } from './install-system.dto.js';
import { insertInstallation } from './install-system.repository.js';
import { type InstalledSystemView, installedSystemView } from './installed-system.view.js';

@Injectable()
export class InstallSystemService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly gate: DisclosureGate,
  ) {}

  async install(command: InstallSystemDto, now: Date): Promise<InstalledSystemView> {
    const installation = decideInstallation(command, now);
    const { systemId, customer, secondaryUsers } = installation;
    const facts = { operationId: randomUUID(), notice: command.noticeEdition, now };
    const view = await this.dataSource.transaction(async (transaction) => {
      const serialNumbers = installation.devices.map(({ serialNumber }) => serialNumber);
      const foreign = await findForeignDevices(transaction, customer.subjectRef, serialNumbers);
      refuseForeignDevices(installation.devices, foreign);
      await insertInstallation(transaction, installation);
      const events = systemInstalled(
        {
          ...facts,
          customerRef: customer.subjectRef,
          secondaryUserRefs: secondaryUsers.map((user) => user.subjectRef),
        },
        now,
      );
      await appendToOutbox(transaction, events);
      const named = await nameContactPersons(transaction, this.gate, systemId, command.contactPersons, {
        operationId: facts.operationId,
        now,
      });
      const order = await this.gate.open(transaction, INSTALLATION_ORDER, {
        operationId: facts.operationId,
        at: now,
        parties: [
          {
            kind: 'customer',
            subjectRef: customer.subjectRef,
            fields: {
              name: customer.name,
              'alarm-address': installation.address,
              phone: customer.phone,
              'device-ids': serialNumbers,
            },
          },
        ],
      });
      return installedSystemView(installation, named, [order, ...named.notices], facts.operationId);
    });
    this.gate.wake();
    return view;
  }
}
