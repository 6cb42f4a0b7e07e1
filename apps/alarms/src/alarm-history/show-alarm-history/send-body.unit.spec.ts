import { type Server, type ServerResponse, createServer } from 'node:http';
import { type AddressInfo, type Socket, connect } from 'node:net';
import type { FastifyReply } from 'fastify';
import { type AnswerOutcome, sendBody } from './send-body.js';

/** More than the network holds in its buffers, so that a reader who stops reading stops the sending. */
const LONG = 'x'.repeat(32 * 1024 * 1024);

let server: Server;
let outcome: Promise<AnswerOutcome>;
let before: (response: ServerResponse) => Promise<void> = () => Promise.resolve();
let body = '{}';

beforeEach(async () => {
  outcome = new Promise((resolve) => {
    server = createServer((_, raw) => void before(raw).then(() => sendBody(replyOver(raw), body).then(resolve)));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
afterEach(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
  before = () => Promise.resolve();
});

/** As much of Fastify’s reply as is needed. */
function replyOver(raw: ServerResponse): FastifyReply {
  const reply = { raw, type: () => reply, send: (text: string) => raw.end(text) };
  return reply as unknown as FastifyReply;
}

function ask(): Socket {
  const socket = connect((server.address() as AddressInfo).port, '127.0.0.1');
  socket.on('error', () => undefined);
  socket.write('GET / HTTP/1.1\r\nHost: test\r\n\r\n');
  return socket;
}

it('is acknowledged when all of it was handed to the network', async () => {
  body = '{"entries":[]}';
  ask().resume();
  expect(await outcome).toBe('acknowledged');
});

it('is unknown when the connection broke after bytes left', async () => {
  body = LONG;
  const socket = ask();
  socket.once('data', () => socket.destroy());
  expect(await outcome).toBe('unknown');
});

it('was not sent when the reader had gone before the first byte', async () => {
  body = LONG;
  before = (raw) =>
    new Promise((resolve) => {
      raw.once('close', () => resolve());
      socket.destroy();
    });
  const socket = ask();
  expect(await outcome).toBe('not-sent');
});
