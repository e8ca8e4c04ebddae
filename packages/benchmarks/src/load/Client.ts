import { Agent, IncomingMessage, request } from 'node:http';
import { gunzipSync } from 'node:zlib';

/** A bulk check of many entities takes minutes. */
const TIMEOUT_MS = 600_000;

type Sent = {
  body?: object;
  encoding?: string;
  headers?: Record<string, string>;
};

/** An answer that was no success. */
export class Refused extends Error {
  readonly status: number;

  constructor(what: string, status: number, text: string) {
    super(`${what} answered ${status}: ${text.slice(0, 1_000)}`);
    this.status = status;
  }
}

export class Answer {
  readonly status: number;
  /** As it was sent. */
  readonly #body: Buffer;
  readonly #encoding: string | undefined;

  constructor({ statusCode, headers }: IncomingMessage, body: Buffer) {
    this.status = statusCode ?? 0;
    this.#encoding = headers['content-encoding'];
    this.#body = body;
  }

  /** Bytes of the body as they were sent. */
  get bytes(): number {
    return this.#body.length;
  }

  text(): string {
    const body =
      this.#encoding === 'gzip' ? gunzipSync(this.#body) : this.#body;
    return body.toString();
  }

  json<T>(): T {
    return JSON.parse(this.text());
  }
}

/** Somebody with a browser: asks several things at once over connections that stay open. */
export class Client {
  readonly token: string;
  readonly #base: string;
  readonly #agent = new Agent({ keepAlive: true });

  readonly #timeoutMs: number;

  constructor(options: { base: string; token: string; timeoutMs?: number }) {
    this.#base = options.base;
    this.#timeoutMs = options.timeoutMs ?? TIMEOUT_MS;
    this.token = options.token;
  }

  async get(path: string, encoding = 'gzip'): Promise<Answer> {
    return this.send('GET', path, { encoding });
  }

  async getJson<T>(path: string): Promise<T> {
    return (await this.get(path)).json();
  }

  async post<T>(path: string, body: object): Promise<T> {
    return (await this.send('POST', path, { body })).json();
  }

  /** Throws {@link Refused} for an answer that is no success. */
  send(
    method: string,
    path: string,
    { body, encoding = 'identity', headers: more }: Sent = {},
  ): Promise<Answer> {
    const headers = {
      ...more,
      authorization: `Bearer ${this.token}`,
      'accept-encoding': encoding,
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    };
    return new Promise((resolve, reject) => {
      const sent = request(
        `${this.#base}${path}`,
        { method, agent: this.#agent, headers },
        incoming => {
          const chunks: Buffer[] = [];
          incoming.on('data', chunk => chunks.push(chunk));
          incoming.on('error', reject);
          incoming.on('end', () => {
            const answer = new Answer(incoming, Buffer.concat(chunks));
            if (answer.status >= 400) {
              const what = `${method} ${path}`;
              reject(new Refused(what, answer.status, answer.text()));
            } else {
              resolve(answer);
            }
          });
        },
      );
      sent.on('error', reject);
      sent.setTimeout(this.#timeoutMs, () =>
        sent.destroy(new Error(`${method} ${path} was not answered`)),
      );
      sent.end(body && JSON.stringify(body));
    });
  }

  close(): void {
    this.#agent.destroy();
  }
}
