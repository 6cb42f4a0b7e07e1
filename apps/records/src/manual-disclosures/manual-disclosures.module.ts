import { type DynamicModule, Inject, Injectable, Module, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyInstance } from 'fastify';
import { databaseUrl } from '#database';
import { topicCopies } from '#kafka';
import { OutboxModule } from '#outbox';
import type { RecordsConfiguration } from '../configuration.js';
import { EnterDisclosuresService } from './enter-disclosures.service.js';
import { ManualDisclosuresController } from './manual-disclosures.controller.js';
import { MANUAL_SOURCE } from './state-disclosures.js';

/** 5,000 rows with room to spare. */
const CSV_BODY_LIMIT = 4 * 1024 * 1024;

/** Lets the server read text/csv, as text. */
@Injectable()
class CsvBodies implements OnModuleInit {
  constructor(@Inject(HttpAdapterHost) private readonly host: HttpAdapterHost) {}

  onModuleInit(): void {
    const server = this.host.httpAdapter.getInstance<FastifyInstance>();
    server.addContentTypeParser('text/csv', { parseAs: 'string', bodyLimit: CSV_BODY_LIMIT }, (_request, text, done) =>
      done(null, text),
    );
  }
}

@Module({})
export class ManualDisclosuresModule {
  static register(configuration: Readonly<RecordsConfiguration>): DynamicModule {
    const relay = OutboxModule.register({
      databaseUrl: databaseUrl(configuration.DATABASE_URL, configuration.DATABASE_NAME),
      source: MANUAL_SOURCE,
      topic: configuration.KAFKA_TOPIC,
      businessEvents: true,
      brokers: configuration.KAFKA_BROKERS.split(','),
      partitions: configuration.KAFKA_PARTITIONS,
      copies: topicCopies(configuration),
    });
    return {
      module: ManualDisclosuresModule,
      imports: configuration.OUTBOX_RELAY === 'on' ? [relay] : [],
      controllers: [ManualDisclosuresController],
      providers: [EnterDisclosuresService, CsvBodies],
    };
  }
}
