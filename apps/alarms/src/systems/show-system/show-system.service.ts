import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { appendToOutbox } from '#outbox';
import { systemShown } from './events.js';
import { readSystem } from './show-system.repository.js';
import type { SystemView } from './system.view.js';

@Injectable()
export class ShowSystemService {
  constructor(private readonly dataSource: DataSource) {}

  async show(systemId: string, now: Date): Promise<SystemView> {
    return this.dataSource.transaction(async (transaction) => {
      const system = await readSystem(transaction, systemId);
      await appendToOutbox(transaction, systemShown(system, randomUUID(), now));
      return system;
    });
  }
}
