import {
  type DynamicModule,
  Inject,
  Injectable,
  Module,
  type OnApplicationBootstrap,
  type OnApplicationShutdown,
} from '@nestjs/common';
import { OutboxRelay, type RelayOptions } from './outbox-relay.js';

/** Runs the relay as long as the application does. */
@Injectable()
class RelayRunner implements OnApplicationBootstrap, OnApplicationShutdown {
  constructor(@Inject(OutboxRelay) private readonly relay: OutboxRelay) {}

  onApplicationBootstrap(): void {
    this.relay.start();
  }

  async onApplicationShutdown(): Promise<void> {
    await this.relay.stop();
  }
}

@Module({})
export class OutboxModule {
  static register(options: RelayOptions): DynamicModule {
    return {
      module: OutboxModule,
      providers: [{ provide: OutboxRelay, useFactory: () => new OutboxRelay(options) }, RelayRunner],
      exports: [OutboxRelay],
    };
  }
}
