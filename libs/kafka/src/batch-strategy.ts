import { Catch, type RpcExceptionFilter } from '@nestjs/common';
import { type CustomTransportStrategy, Server } from '@nestjs/microservices';
import { type Observable, lastValueFrom, throwError } from 'rxjs';
import type { BatchConsumer } from './batch-consumer.js';
import type { BatchConsumerOptions, PartitionBatch } from './partition-batch.js';
import type { KafkaConnection } from './kafka-connection.js';

/**
 * Nest's own filter replaces an error by “Internal server error”; with this one on the handler's class the strategy
 * sees the error itself, its code and whether a retry helps.
 */
@Catch()
export class BatchErrorFilter implements RpcExceptionFilter {
  catch(error: unknown): Observable<never> {
    return throwError(() => error);
  }
}

export interface KafkaBatchStrategyOptions extends Omit<BatchConsumerOptions, 'handle'> {
  /** The pattern of the one handler: `@EventPattern(pattern)`. */
  pattern: string;
}

/**
 * Hands Kafka batches to an ordinary `@EventPattern` method. Unlike Nest's Kafka transport a batch is one call, an error
 * leaves the offset where it was, and the group id is used as given.
 */
export class KafkaBatchStrategy extends Server implements CustomTransportStrategy {
  override readonly propagatesEventHandlerErrors = true;
  private consumer: BatchConsumer | undefined;

  constructor(
    private readonly connection: KafkaConnection,
    private readonly options: KafkaBatchStrategyOptions,
  ) {
    super();
  }

  listen(callback: (error?: unknown) => void): void {
    const { pattern, ...consumerOptions } = this.options;
    const handler = this.messageHandlers.get(pattern);
    if (!handler || handler.next) {
      callback(new Error(`there must be exactly one @EventPattern('${pattern}')`));
      return;
    }
    const handle = async (batch: PartitionBatch): Promise<void> => {
      // A handler's failure is in the stream it returns; calling it and awaiting that alone would lose it.
      await lastValueFrom(this.transformToObservable(await handler(batch)) as Observable<unknown>, {
        defaultValue: undefined,
      });
    };
    this.consumer = this.connection.consumer({ ...consumerOptions, handle });
    this.consumer.start().then(() => callback(), callback);
  }

  /** Reads these topics from now on; before `listen` there is nothing to change. */
  async subscribe(topics: readonly string[]): Promise<void> {
    await this.consumer?.subscribe(topics);
  }

  async close(): Promise<void> {
    await this.consumer?.stop();
  }

  on(): void {
    throw new Error('this transport emits no events; give onStopped to its options');
  }

  unwrap<T>(): T {
    return this.consumer as T;
  }
}
