import { connect, createServer } from 'node:net';
import { LocalStackError } from '../local-stack-error.ts';
import type { NamedPort } from '../settings/read-settings.ts';

/** Throws LOCAL.PORT_TAKEN for the first port that cannot be opened. */
export async function checkPorts(ports: readonly NamedPort[]): Promise<void> {
  for (const { what, variable, port } of ports) {
    const hindrance = await hindranceOf(port);
    if (hindrance !== undefined) {
      throw new LocalStackError(
        'LOCAL.PORT_TAKEN',
        `Port ${port} for ${what} ${hindrance}: stop what uses it, or choose another with ${variable}=<port>.`,
      );
    }
  }
}

/** Why the port cannot be opened on 127.0.0.1; undefined if it can. */
async function hindranceOf(port: number): Promise<string | undefined> {
  // On macOS a bind to 127.0.0.1 succeeds beside a listener on all addresses: only a connection shows that one.
  if (await answers(port)) return 'is taken';
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', (error: NodeJS.ErrnoException) => {
      resolve(error.code === 'EACCES' ? 'may not be opened by this user' : 'is taken');
    });
    server.listen({ port, host: '127.0.0.1', exclusive: true }, () => server.close(() => resolve(undefined)));
  });
}

function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ port, host: '127.0.0.1' });
    const done = (result: boolean): void => {
      socket.destroy();
      resolve(result);
    };
    socket.setTimeout(1_000, () => done(false));
    socket.once('connect', () => done(true));
    socket.once('error', () => done(false));
  });
}

/** `count` ports that nobody listens on, below those that Linux gives to outgoing connections. For test servers. */
export async function findFreePorts(count: number): Promise<number[]> {
  const free = new Set<number>();
  while (free.size < count) {
    const port = 20_000 + Math.floor(Math.random() * 12_000);
    if (!free.has(port) && (await hindranceOf(port)) === undefined) free.add(port);
  }
  return [...free];
}
