import { once } from 'node:events';
import { connect, createServer, Server, Socket } from 'node:net';

/** Stands between a client and a server, and can go away. */
export class Proxy {
  readonly #target: { host: string; port: number };
  readonly #sockets = new Set<Socket>();
  #server: Server | undefined;
  #port = 0;

  constructor(target: { host: string; port: number }) {
    this.#target = target;
  }

  get port(): number {
    return this.#port;
  }

  /** Listens, after the first time at the same port again. */
  async open(): Promise<void> {
    this.#server = createServer(socket => this.#join(socket));
    this.#server.listen(this.#port, '127.0.0.1');
    await once(this.#server, 'listening');
    this.#port = (this.#server.address() as { port: number }).port;
  }

  /** Breaks all connections and takes no new one. */
  async close(): Promise<void> {
    const server = this.#server;
    this.#server = undefined;
    server?.close();
    this.#sockets.forEach(socket => socket.destroy());
    if (server) {
      await once(server, 'close');
    }
  }

  #join(socket: Socket): void {
    const other = connect(this.#target);
    for (const [one, peer] of [
      [socket, other],
      [other, socket],
    ]) {
      this.#sockets.add(one);
      one.on('close', () => {
        this.#sockets.delete(one);
        peer.destroy();
      });
      one.on('error', () => peer.destroy());
      one.pipe(peer);
    }
  }
}
