import {
  type BeforeApplicationShutdown,
  type DynamicModule,
  type FactoryProvider,
  Inject,
  Module,
  type OnApplicationBootstrap,
  type OnApplicationShutdown,
} from '@nestjs/common';
import { type PgPool, createPool } from '#database';
import { checkDisclosure } from '#declared-register';
import { MetricsRegistry } from '#observability';
import { disclosureMetrics } from './disclosure-metrics.js';
import type { DisclosureCheck } from './opening/declared-check.js';
import { DisclosureGate } from './opening/disclosure-gate.js';
import { DisclosureSender, type SenderOptions } from './sending/disclosure-sender.js';

export interface DisclosureSettings extends Omit<SenderOptions, 'pool' | 'onClosed' | 'now'> {
  /** The service's own database, which holds the tables `outbox` and `disclosure`. */
  databaseUrl: string;
  /** The declared register of this deployment, unless another is given. */
  check?: DisclosureCheck;
}

export interface DisclosureModuleOptions {
  /** Key of the service, as in its events' source. */
  source: string;
  imports?: NonNullable<DynamicModule['imports']>;
  inject?: NonNullable<FactoryProvider['inject']>;
  useFactory: (...injected: never[]) => DisclosureSettings | Promise<DisclosureSettings>;
}

const SETTINGS = Symbol('disclosure settings');
const POOL = Symbol('disclosure pool');
const METRICS = Symbol('disclosure metrics');

/** Sender: an attempt's two statements. Gate: openings and closings of responses. */
const CONNECTIONS = 3;

/** Provides the gate and runs the sender as long as the application runs. */
@Module({})
export class DisclosureModule {
  static register({ source, imports = [], inject = [], useFactory }: DisclosureModuleOptions): DynamicModule {
    return {
      module: DisclosureModule,
      global: true,
      imports,
      providers: [
        { provide: SETTINGS, inject, useFactory },
        {
          provide: POOL,
          inject: [SETTINGS],
          useFactory: ({ databaseUrl }: DisclosureSettings) =>
            createPool(databaseUrl, { max: CONNECTIONS, name: `${source}-disclosure` }),
        },
        {
          provide: METRICS,
          inject: [POOL, { token: MetricsRegistry, optional: true }],
          useFactory: (pool: PgPool, registry?: MetricsRegistry) =>
            registry ? disclosureMetrics(registry, pool) : { ended: () => undefined },
        },
        {
          provide: DisclosureSender,
          inject: [SETTINGS, POOL, METRICS],
          useFactory: (settings: DisclosureSettings, pool: PgPool, { ended }: ReturnType<typeof disclosureMetrics>) =>
            new DisclosureSender({ ...settings, pool, onClosed: ended }),
        },
        {
          provide: DisclosureGate,
          inject: [SETTINGS, POOL, METRICS, DisclosureSender],
          useFactory: (
            { check = checkDisclosure, timeoutMs }: DisclosureSettings,
            pool: PgPool,
            { ended }: ReturnType<typeof disclosureMetrics>,
            sender: DisclosureSender,
          ) =>
            new DisclosureGate({
              source,
              pool,
              check,
              longestAttemptMs: timeoutMs,
              onQueued: () => sender.wake(),
              onEnded: ended,
            }),
        },
        DisclosureLifecycle,
      ],
      exports: [DisclosureGate],
    };
  }
}

class DisclosureLifecycle implements OnApplicationBootstrap, BeforeApplicationShutdown, OnApplicationShutdown {
  constructor(
    @Inject(DisclosureSender) private readonly sender: DisclosureSender,
    @Inject(DisclosureGate) private readonly gate: DisclosureGate,
    @Inject(POOL) private readonly pool: PgPool,
  ) {}

  onApplicationBootstrap(): void {
    this.sender.start();
  }

  async beforeApplicationShutdown(): Promise<void> {
    await this.sender.stop();
  }

  /** Only now have the connections of readers ended, and said so. */
  async onApplicationShutdown(): Promise<void> {
    await this.gate.settled();
    await this.pool.end();
  }
}
