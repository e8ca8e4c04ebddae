import { createHmac } from 'node:crypto';
import { Delivery } from '../history/types';

export type DemoBackendOptions = {
  baseUrl: string;
  /** One of the configured secrets of the GitHub source. */
  webhookSecret: string;
  /** Token of an external caller, see backend.auth.externalAccess. */
  token: string;
};

/** An answer that stops the loader; the message is for the terminal. */
class UnexpectedAnswer extends Error {}

/** What the loader asks of the running backend. */
export class DemoBackend {
  readonly #options: DemoBackendOptions;

  constructor(options: DemoBackendOptions) {
    this.#options = options;
  }

  /** Sends what GitHub would send, signed as GitHub signs. */
  async deliver({ id, event, payload }: Delivery): Promise<void> {
    const body = JSON.stringify(payload);
    const mac = createHmac('sha256', this.#options.webhookSecret)
      .update(body)
      .digest('hex');
    await this.#send('/api/cd-maturity/ingest/github', {
      method: 'POST',
      body,
      headers: {
        'content-type': 'application/json',
        'user-agent': 'GitHub-Hookshot/demo',
        'x-github-event': event,
        'x-github-delivery': id,
        'x-hub-signature-256': `sha256=${mac}`,
      },
    });
  }

  async get<T>(path: string): Promise<T> {
    return this.#send(path, { headers: this.#authorization() });
  }

  async post<T>(path: string, body: object): Promise<T> {
    return this.#send(path, {
      method: 'POST',
      body: JSON.stringify(body),
      headers: { ...this.#authorization(), 'content-type': 'application/json' },
    });
  }

  /** Whether every plugin is up. */
  async isReady(): Promise<boolean> {
    const path = '/.backstage/health/v1/readiness';
    return (await fetch(`${this.#options.baseUrl}${path}`)).ok;
  }

  #authorization() {
    return { authorization: `Bearer ${this.#options.token}` };
  }

  async #send<T>(path: string, init: RequestInit): Promise<T> {
    const answer = await fetch(`${this.#options.baseUrl}${path}`, init);
    const text = await answer.text();
    if (!answer.ok) {
      throw new UnexpectedAnswer(
        `${init.method ?? 'GET'} ${path} answered ${
          answer.status
        }: ${text.slice(0, 500)}`,
      );
    }
    return (text ? JSON.parse(text) : undefined) as T;
  }
}
