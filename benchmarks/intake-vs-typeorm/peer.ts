import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { Controller, Module } from '@nestjs/common';
import { EventPattern, type MicroserviceOptions, Payload, Transport } from '@nestjs/microservices';
import { DataSource, EntitySchema, type Repository } from 'typeorm';
import type { ProcessingEvent } from '#processing-event';

/**
 * A consumer as Nest's and TypeORM's manuals have it: one message, one `@EventPattern` call, one `save()`. Decorators are applied as
 * the functions that they are, because Node runs this file by removing its types.
 */
const [brokers = '', databaseUrl = '', topic = '', groupId = ''] = process.argv.slice(2);

type Row = Record<'id', string> & Record<string, unknown>;

const text = { type: 'text', nullable: true } as const;

const EVENT = new EntitySchema<Row>({
  name: 'typeorm_event',
  columns: {
    id: { type: 'uuid', primary: true },
    source: text,
    subject: text,
    time: { type: 'timestamptz' },
    sequence: text,
    activity: text,
    operation: text,
    purposes: { type: 'text', array: true, nullable: true },
    legalBasis: text,
    subjectKind: text,
    categories: { type: 'text', array: true, nullable: true },
    recipient: text,
    recipientClass: text,
    role: text,
    country: text,
    operationId: text,
    disclosureId: text,
    phase: text,
    outcome: text,
    attempts: { type: 'int', nullable: true },
  },
});

const dataSource = new DataSource({
  type: 'postgres',
  url: databaseUrl,
  installExtensions: false,
  entities: [EVENT],
  synchronize: true,
});

class Events {
  static repository: Repository<Row>;

  async store(event: ProcessingEvent | string | null): Promise<void> {
    // What is not JSON arrives as text.
    if (event === null || typeof event === 'string') return;
    const { id, source, subject, time, sequence, data } = event;
    const { recipient, disclosure } = data;
    await Events.repository.save({
      id,
      source,
      subject,
      time,
      sequence,
      activity: data.activity,
      operation: data.operation,
      purposes: data.purposes,
      legalBasis: data.legalBasis,
      subjectKind: data.subjectKind,
      categories: data.categories,
      recipient: recipient?.key,
      recipientClass: recipient?.class,
      role: recipient?.role,
      country: data.country,
      operationId: data.operationId,
      disclosureId: disclosure?.id,
      phase: disclosure?.phase,
      outcome: disclosure?.outcome,
      attempts: disclosure?.attempts,
    });
  }
}

const method = Object.getOwnPropertyDescriptor(Events.prototype, 'store') as PropertyDescriptor;
EventPattern(topic)(Events.prototype, 'store', method);
Payload()(Events.prototype, 'store', 0);
Controller()(Events);

class Peer {}
Module({ controllers: [Events] })(Peer);

await dataSource.initialize();
Events.repository = dataSource.getRepository(EVENT);
const app = await NestFactory.createMicroservice<MicroserviceOptions>(Peer, {
  transport: Transport.KAFKA,
  logger: ['error'],
  options: {
    client: { clientId: 'typeorm-peer', brokers: brokers.split(',') },
    consumer: { groupId },
    subscribe: { fromBeginning: true },
  },
});
await app.listen();
