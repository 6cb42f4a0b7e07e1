import { createRequire } from 'node:module';

interface ClientQueue {
  readonly pending: readonly unknown[];
  scheduleCheckPendingRequests(): void;
}

const client = createRequire(createRequire(import.meta.url).resolve('kafkajs'));
const RequestQueue = client('./src/network/requestQueue') as { prototype: ClientQueue };
const { prototype } = RequestQueue;
const schedule = Reflect.get(prototype, 'scheduleCheckPendingRequests');

/**
 * The client has a timer of one millisecond run for ever on each connection, to look for requests that the broker's throttling holds
 * back (https://github.com/tulios/kafkajs/issues/1704): a service that has nothing to do takes some hundredths of a core for it. Where
 * no request is held back there is nothing to look for; one that comes to be asks for the look itself.
 */
prototype.scheduleCheckPendingRequests = function (this: ClientQueue) {
  if (this.pending.length > 0) schedule.call(this);
};
