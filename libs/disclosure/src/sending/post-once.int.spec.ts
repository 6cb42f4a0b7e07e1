import net from 'node:net';
import { deadEnd, ScriptedRecipient } from '../../testing/scripted-recipient.js';
import { Poster } from './post-once.js';

const poster = new Poster();
const listeners: net.Server[] = [];
afterAll(async () => {
  poster.close();
  await Promise.all(listeners.map((server) => new Promise((resolve) => server.close(resolve))));
});

function post(base: string, timeoutMs = 300) {
  return poster.post({ url: new URL(`${base}/x`), idempotencyKey: 'k', body: Buffer.from('{}'), timeoutMs });
}

/** A bare TCP server that does with each connection as told. */
async function listener(meet: (socket: net.Socket) => void): Promise<number> {
  const server = net.createServer((socket) => {
    socket.on('error', () => undefined);
    meet(socket);
  });
  listeners.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return (server.address() as net.AddressInfo).port;
}

describe('whether bytes may have left', () => {
  it('is no where nothing listens', async () => {
    expect(await post(await deadEnd())).toBe('never-connected');
  });

  it('is no where the name is not known', async () => {
    expect(await post('http://recipient.invalid', 2_000)).toBe('never-connected');
  });

  it('is yes once connected, even if the other side hangs up at once', async () => {
    const port = await listener((socket) => socket.destroy());
    expect(await post(`http://127.0.0.1:${port}`)).toBe('no-answer');
  });

  it('is no while a TLS handshake has not been completed: broken off', async () => {
    const port = await listener((socket) => socket.destroy());
    expect(await post(`https://127.0.0.1:${port}`)).toBe('never-connected');
  });

  it('is no while a TLS handshake has not been completed: no answer to it', async () => {
    const seen: Buffer[] = [];
    const port = await listener((socket) => socket.on('data', (chunk) => seen.push(chunk)));
    expect(await post(`https://127.0.0.1:${port}`)).toBe('never-connected');
    expect(Buffer.concat(seen).toString('latin1')).not.toContain('POST');
  });

  it('is yes on a connection kept open from an earlier request', async () => {
    const connections: net.Socket[] = [];
    let requests = 0;
    const port = await listener((socket) => {
      connections.push(socket);
      socket.on('data', () => {
        requests += 1;
        if (requests === 1) socket.write('HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\n{}');
        else socket.destroy();
      });
    });
    expect(await post(`http://127.0.0.1:${port}`)).toBe('accepted');
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(await post(`http://127.0.0.1:${port}`)).toBe('no-answer');
    expect(connections).toHaveLength(1);
  });
});

describe('the deadline', () => {
  it('holds for an answer that begins and never ends: the status line is the answer', async () => {
    const closed: Promise<void>[] = [];
    const port = await listener((socket) => {
      closed.push(new Promise((resolve) => socket.on('close', resolve)));
      socket.once('data', () => socket.write('HTTP/1.1 200 OK\r\ncontent-length: 1000\r\n\r\n{'));
    });
    expect(await post(`http://127.0.0.1:${port}`)).toBe('accepted');
    await Promise.all(closed);
  });

  it('holds for an answer that never comes', async () => {
    const recipient = new ScriptedRecipient();
    const url = await recipient.listen();
    recipient.script('silent');
    const began = performance.now();
    expect(await post(url)).toBe('no-answer');
    expect(performance.now() - began).toBeLessThan(2_000);
    await recipient.close();
  });
});
