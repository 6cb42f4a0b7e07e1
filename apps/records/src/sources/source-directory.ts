import { Injectable, Logger, type OnApplicationShutdown, type OnModuleInit } from '@nestjs/common';
import { ConfigurationError } from '#config';
import { type PgPool, onPool, postgresCode } from '#database';
import { addIntakeSource, listIntakeSources } from './intake-source.repository.js';

/** How long a topic that another replica added may stay unread here. */
const LOOK_EVERY_MS = 2_000;

/** Which source owns each topic: the configuration's topics first, then what was added while running, by any replica. */
@Injectable()
export class SourceDirectory implements OnModuleInit, OnApplicationShutdown {
  private readonly logger = new Logger('sources');
  private readonly owners = new Map<string, string>();
  private readonly listeners: (() => Promise<void>)[] = [];
  private timer: NodeJS.Timeout | undefined;
  /** Topics that the last caller of `topics` knows. */
  private handedOut = 0;
  private loaded: Promise<void> | undefined;

  constructor(
    private readonly pool: PgPool,
    private readonly configured: ReadonlyMap<string, string>,
  ) {}

  async onModuleInit(): Promise<void> {
    await this.load();
    this.timer = setInterval(() => void this.look(), LOOK_EVERY_MS);
  }

  onApplicationShutdown(): void {
    clearInterval(this.timer);
  }

  /** Source that owns a topic; undefined when the topic is none of ours. */
  get(topic: string): string | undefined {
    return this.owners.get(topic);
  }

  /** What there is to read; a listener is told as soon as there is more, even when that joined before it listened. */
  topics(): string[] {
    this.handedOut = this.owners.size;
    return [...this.owners.keys()].sort();
  }

  /** Called whenever topics have joined; asks for them by `topics`. */
  onChange(listener: () => Promise<void>): void {
    this.listeners.push(listener);
  }

  /** Enters the configuration's topics and reads the rest; once, however often it is asked. */
  async load(): Promise<void> {
    this.loaded ??= this.enterConfigured().then(() => this.read());
    await this.loaded;
  }

  /** Reads what there is now, and tells the listeners of what nobody has asked for yet. */
  async refresh(): Promise<void> {
    await this.read();
    if (this.owners.size === this.handedOut) return;
    for (const listener of this.listeners) await listener();
  }

  private async enterConfigured(): Promise<void> {
    for (const [topic, source] of this.configured) {
      const row = await addIntakeSource(onPool(this.pool), { topic, source, ownerRole: null, origin: 'configuration' });
      if (row.source === source) continue;
      this.loaded = undefined;
      throw new ConfigurationError([
        `INTAKE_TOPICS: ${topic} belongs to source ${row.source} in this register and cannot be given to another`,
      ]);
    }
  }

  private async read(): Promise<void> {
    for (const { topic, source } of await listIntakeSources(onPool(this.pool))) this.owners.set(topic, source);
  }

  private async look(): Promise<void> {
    await this.refresh().catch((error: unknown) => {
      this.logger.warn(`topics cannot be looked up (${postgresCode(error) ?? (error as Error).name}); tried again`);
    });
  }
}
