import { type AddressInfo, type Socket, connect, createServer } from 'node:net';

/** A TCP link to the database server that a test can cut, so that nobody else’s connections suffer. */
export class BreakableLink {
  private readonly sockets = new Set<Socket>();
  private cut = false;
  private readonly server = createServer((near) => {
    if (this.cut) return void near.destroy();
    const far = connect(this.port, this.host);
    for (const socket of [near, far]) {
      this.sockets.add(socket);
      socket.on('error', () => undefined);
      socket.on('close', () => {
        this.sockets.delete(socket);
        near.destroy();
        far.destroy();
      });
    }
    near.pipe(far).pipe(near);
  });

  constructor(
    private readonly host: string,
    private readonly port: number,
  ) {}

  /** Resolves with the port of the near end, on the loopback interface. */
  async open(): Promise<number> {
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve));
    return (this.server.address() as AddressInfo).port;
  }

  /** From now on nothing passes, as if the server were away. */
  break(): void {
    this.cut = true;
    for (const socket of this.sockets) socket.destroy();
  }

  mend(): void {
    this.cut = false;
  }

  async close(): Promise<void> {
    this.break();
    await new Promise((resolve) => this.server.close(resolve));
  }
}
