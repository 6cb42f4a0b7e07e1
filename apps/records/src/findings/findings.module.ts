import { type DynamicModule, Module } from '@nestjs/common';
import { createPool, databaseUrl } from '#database';
import type { RecordsConfiguration } from '../configuration.js';
import { FindingsController } from './findings.controller.js';
import { FINDINGS_POOL, FINDINGS_SETTINGS, type FindingsSettings } from './findings-settings.js';
import { ShowFindingsService } from './list-findings/show-findings.service.js';
import { RunPeriodically } from './run-rules/run-periodically.js';
import { RunRulesService } from './run-rules/run-rules.service.js';
import { SettleFindingService } from './settle-finding/settle-finding.service.js';
import { TellWebhook } from './tell/tell-webhook.js';

/** A statement of a run that takes longer is ended; the next run begins anew. The first over ten million events takes minutes. */
const STATEMENT_TIMEOUT_MS = 900_000;

/** Where practice and the declared register differ: the rules that find it, the life of what they find, and who is told. */
@Module({})
export class FindingsModule {
  static register(configuration: Readonly<RecordsConfiguration>): DynamicModule {
    const url = databaseUrl(configuration.DATABASE_URL, configuration.DATABASE_NAME);
    return {
      module: FindingsModule,
      controllers: [FindingsController],
      providers: [
        ShowFindingsService,
        SettleFindingService,
        RunRulesService,
        RunPeriodically,
        TellWebhook,
        { provide: FINDINGS_POOL, useFactory: () => createPool(url, { name: 'records findings', max: 1 }) },
        { provide: FINDINGS_SETTINGS, useValue: settingsOf(configuration) },
      ],
    };
  }
}

function settingsOf({
  FINDINGS_EVERY_MINUTES,
  FINDINGS_TOPIC,
  FINDINGS_WEBHOOK_URL,
  FINDINGS_WEBHOOK_SECRET,
}: Readonly<RecordsConfiguration>): FindingsSettings {
  return {
    everyMs: FINDINGS_EVERY_MINUTES * 60_000,
    statementTimeoutMs: STATEMENT_TIMEOUT_MS,
    topic: FINDINGS_TOPIC,
    webhook: FINDINGS_WEBHOOK_URL === '' ? undefined : { url: FINDINGS_WEBHOOK_URL, secret: FINDINGS_WEBHOOK_SECRET },
  };
}
