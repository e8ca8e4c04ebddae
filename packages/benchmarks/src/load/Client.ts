import { Agent, request } from 'node:http';

export type Answer = {
  status: number;
  /** Bytes of the body as they were sent. */
  bytes: number;
  body: Buffer;
};

/** Somebody with a browser: asks several things at once over connections that stay open. */
export class Client {
  readonly token: string;
  readonly #base: string;
  readonly #agent = new Agent({ keepAlive: true });

  constructor(options: { base: string; token: string }) {
    this.#base = options.base;
    this.token = options.token;
  }

  async get(path: string, encoding = 'gzip'): Promise<Answer> {
    return this.#send('GET', path, undefined, encoding);
  }

  async getJson<T>(path: string): Promise<T> {
    const { body } = await this.get(path, 'identity');
    return JSON.parse(body.toString());
  }

  async post<T>(path: string, body: object): Promise<T> {
    const answer = await this.#send('POST', path, JSON.stringify(body));
    return JSON.parse(answer.body.toString());
  }

  close(): void {
    this.#agent.destroy();
  }

  #send(
    method: string,
    path: string,
    body?: string,
    encoding = 'identity',
  ): Promise<Answer> {
    return new Promise((resolve, reject) => {
      const sent = request(
        `${this.#base}${path}`,
        {
          method,
          agent: this.#agent,
          headers: {
            authorization: `Bearer ${this.token}`,
            'accept-encoding': encoding,
            ...(body === undefined
              ? {}
              : { 'content-type': 'application/json' }),
          },
        },
        answer => {
          const chunks: Buffer[] = [];
          answer.on('data', chunk => chunks.push(chunk));
          answer.on('error', reject);
          answer.on('end', () => {
            const received = Buffer.concat(chunks);
            const status = answer.statusCode ?? 0;
            if (status >= 400) {
              reject(
                new Error(`${method} ${path} answered ${status}: ${received}`),
              );
            } else {
              resolve({ status, bytes: received.length, body: received });
            }
          });
        },
      );
      sent.on('error', reject);
      sent.end(body);
    });
  }
}
