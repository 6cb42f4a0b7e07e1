import {
  type DynamicModule,
  Inject,
  Injectable,
  Module,
  type OnApplicationBootstrap,
  type OnApplicationShutdown,
} from '@nestjs/common';
import { type KafkaRelayOptions, kafkaRelay } from './kafka-relay.js';
import { OutboxRelay } from './outbox-relay.js';

/** Runs the relay as long as the application does. */
@Injectable()
class RelayLifecycle implements OnApplicationBootstrap, OnApplicationShutdown {
  constructor(@Inject(OutboxRelay) private readonly relay: OutboxRelay) {}

  onApplicationBootstrap(): void {
    this.relay.start();
  }

  async onApplicationShutdown(): Promise<void> {
    await this.relay.stop();
  }
}

/** The relay within a service's own process. A service that leaves it out needs a relay process beside it. */
@Module({})
export class OutboxModule {
  static register(options: KafkaRelayOptions): DynamicModule {
    return {
      module: OutboxModule,
      providers: [{ provide: OutboxRelay, useFactory: () => kafkaRelay(options) }, RelayLifecycle],
      exports: [OutboxRelay],
    };
  }
}
