import { setTimeout as pause } from 'node:timers/promises';
import { CompressionTypes, type Message } from 'kafkajs';
import { encode } from '#processing-event';
import { percentile } from '../arithmetic/percentile.ts';
import { workloadEvents } from '../workload/generate-workload.ts';
import { bareProducer, createTopic, kafkaClient } from '../workload/load-topic.ts';

/**
 * A process that sends events to Kafka and reads them back: `<brokers> <topic> <events a second> <seconds> <seed>`. Prints the time
 * from the call of send() to the record's arrival in eachBatch as one line of JSON.
 */
const [brokers = '', topic = '', rateText = '1', secondsText = '1', seedText = '1'] = process.argv.slice(2);
const rate = Number(rateText);
const seconds = Number(secondsText);

/** What is due goes out so often, in one send. */
const SEND_EVERY_MS = 10;
const ARRIVED_WITHIN_MS = 30_000;
/** Sent before anything counts: connections and metadata are there then. */
const WARM_UP = 200;
const SENT_AT = 'sent';

const kafka = kafkaClient(brokers);
await createTopic(kafka, topic);
const producer = await bareProducer(kafka);
const consumer = kafka.consumer({ groupId: topic });
const latencies: number[] = [];
let arrived = 0;
await consumer.connect();
await consumer.subscribe({ topics: [topic], fromBeginning: true });
await consumer.run({
  eachBatch: async ({ batch }) => {
    const now = performance.now();
    for (const { headers } of batch.messages) {
      arrived += 1;
      if (arrived > WARM_UP) latencies.push(now - Number(headers?.[SENT_AT]));
    }
  },
});

const messages = workloadEvents(Infinity, Number(seedText));
const send = (count: number): Promise<unknown> => {
  const at = String(performance.now());
  const due = Array.from({ length: count }, (): Message => {
    const { key, value, headers } = encode(messages.next().value as Parameters<typeof encode>[0]);
    return { key, value, headers: { ...headers, [SENT_AT]: at } };
  });
  return producer.send({ topic, acks: -1, compression: CompressionTypes.None, messages: due });
};

await send(WARM_UP);
await untilArrived(WARM_UP);
const begun = performance.now();
const sends: Promise<unknown>[] = [];
let sent = 0;
for (let now = begun; now < begun + seconds * 1_000; now = performance.now()) {
  const due = Math.floor(((now - begun) / 1_000) * rate) - sent;
  if (due > 0) sends.push(send(due));
  sent += Math.max(0, due);
  await pause(SEND_EVERY_MS);
}
await Promise.all(sends);
await untilArrived(WARM_UP + sent);
await consumer.disconnect();
await producer.disconnect();
process.stdout.write(
  `${JSON.stringify({ events: latencies.length, p50: percentile(latencies, 0.5), p99: percentile(latencies, 0.99) })}\n`,
);

async function untilArrived(count: number): Promise<void> {
  const end = performance.now() + ARRIVED_WITHIN_MS;
  while (arrived < count) {
    if (performance.now() > end) throw new Error(`${arrived} of ${count} records arrived`);
    await pause(5);
  }
}
