import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { Refused } from '../load/Client';
import { Replica } from './Replica';

const AGAIN_MS = 100;
const PATIENCE_MS = 120_000;
/**
 * 404 while the catalog is empty, 409 while the first request with the key is at work or when the state does not allow
 * it, 429 when somebody asks too often.
 */
const NO_FAULT = [401, 404, 409, 429];

export type Write = {
  method: 'POST' | 'PUT' | 'DELETE';
  path: string;
  body?: object;
  /** Who writes. */
  as?: 'owner' | 'approver';
};

/** Somebody who asks one replica after the other until one answers, as people and machines do. */
export class Asker {
  /** Answers that should never be. */
  readonly unexpected: string[] = [];
  readonly #replicas: readonly Replica[];

  constructor(replicas: readonly Replica[]) {
    this.#replicas = replicas;
  }

  /** What somebody answers; undefined when it is refused for a reason that is the caller's own. */
  async until<T>(
    ask: (replica: Replica) => Promise<T | undefined>,
  ): Promise<T | undefined> {
    const end = Date.now() + PATIENCE_MS;
    const first = Math.floor(Math.random() * this.#replicas.length);
    for (let turn = first; Date.now() < end; turn += 1) {
      const replica = this.#replicas[turn % this.#replicas.length];
      try {
        const answer = await ask(replica);
        if (answer !== undefined) {
          return answer;
        }
      } catch (error) {
        if (error instanceof Refused && error.status < 500) {
          if (!NO_FAULT.includes(error.status)) {
            this.unexpected.push(error.message);
          }
          if (error.status !== 401) {
            return undefined;
          }
        }
      }
      await wait(AGAIN_MS);
    }
    this.unexpected.push('No replica answered for two minutes');
    return undefined;
  }

  get<T>(path: string): Promise<T | undefined> {
    return this.until(replica => replica.owner.getJson<T>(path));
  }

  /** Writes with one key, so that it is done once however often it is sent. */
  write<T>({
    method,
    path,
    body,
    as = 'owner',
  }: Write): Promise<T | undefined> {
    const headers = { 'idempotency-key': randomUUID() };
    return this.until<T>(async replica => {
      const answer = await replica[as].send(method, path, { body, headers });
      return answer.json<T>();
    });
  }
}
