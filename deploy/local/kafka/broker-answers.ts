import { connect } from 'node:net';

const METADATA_KEY = 3;
const METADATA_VERSION = 4;
const ANSWER_WITHIN_MS = 2_000;

/**
 * True once any of the brokers (host:port, comma separated) answers a metadata request with at least one broker in
 * service. A raw request: a client library would retry on its own terms, and here the caller decides how long to wait.
 */
export async function brokerAnswers(brokers: string): Promise<boolean> {
  const answers = await Promise.all(brokers.split(',').map((address) => countBrokers(address.trim())));
  return answers.some((count) => count > 0);
}

/** Request frame: size, key, version, correlation id, client id; then no topics and no automatic creation. */
export function metadataRequest(): Buffer {
  const frame = Buffer.alloc(19);
  frame.writeInt32BE(frame.length - 4, 0);
  frame.writeInt16BE(METADATA_KEY, 4);
  frame.writeInt16BE(METADATA_VERSION, 6);
  frame.writeInt32BE(1, 8);
  frame.writeInt16BE(-1, 12);
  return frame;
}

/** Brokers in a response: size, correlation id and throttle time come before their number. Undefined: not yet whole. */
export function brokersInResponse(received: Buffer): number | undefined {
  return received.length < 16 ? undefined : received.readInt32BE(12);
}

function countBrokers(address: string): Promise<number> {
  const colon = address.lastIndexOf(':');
  const port = Number(address.slice(colon + 1));
  if (colon < 1 || !Number.isInteger(port) || port < 1 || port > 65_535) return Promise.resolve(0);
  return new Promise((resolve) => {
    const socket = connect({ host: address.slice(0, colon), port });
    let received = Buffer.alloc(0);
    const done = (count: number): void => {
      socket.destroy();
      resolve(count);
    };
    socket.setTimeout(ANSWER_WITHIN_MS, () => done(0));
    socket.once('connect', () => socket.write(metadataRequest()));
    socket.once('error', () => done(0));
    socket.once('close', () => resolve(0));
    socket.on('data', (chunk) => {
      received = Buffer.concat([received, chunk]);
      const count = brokersInResponse(received);
      if (count !== undefined) done(count);
    });
  });
}
