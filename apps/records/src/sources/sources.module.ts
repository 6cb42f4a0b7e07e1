import { type DynamicModule, Module } from '@nestjs/common';
import type { PgPool } from '#database';
import { KafkaConnection, topicCopies } from '#kafka';
import { type RecordsConfiguration, topicOwners } from '../configuration.js';
import { INTAKE_POOL } from '../database.module.js';
import { AddSourceService } from './add-source/add-source.service.js';
import { TopicMaker } from './add-source/topic-maker.js';
import { ListSourcesService } from './list-sources/list-sources.service.js';
import { SourceDirectory } from './source-directory.js';
import { SourceMetrics } from './source-metrics.js';
import { SourcesController } from './sources.controller.js';

/** Who may send, by which topic, and how much of it has come in. */
@Module({})
export class SourcesModule {
  static register(configuration: Readonly<RecordsConfiguration>): DynamicModule {
    return {
      module: SourcesModule,
      global: true,
      controllers: [SourcesController],
      providers: [
        AddSourceService,
        ListSourcesService,
        SourceMetrics,
        {
          provide: SourceDirectory,
          inject: [INTAKE_POOL],
          useFactory: (pool: PgPool) => new SourceDirectory(pool, topicOwners(configuration)),
        },
        {
          provide: KafkaConnection,
          useFactory: () =>
            new KafkaConnection({
              brokers: configuration.KAFKA_BROKERS.split(','),
              clientId: 'trettio-records-topics',
              copies: topicCopies(configuration),
            }),
        },
        {
          provide: TopicMaker,
          inject: [KafkaConnection],
          useFactory: (connection: KafkaConnection) => new TopicMaker(connection, configuration.KAFKA_PARTITIONS),
        },
      ],
      exports: [KafkaConnection, SourceDirectory, ListSourcesService],
    };
  }
}
