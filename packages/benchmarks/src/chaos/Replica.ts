import { BenchBackend } from '../backend/BenchBackend';
import { Client } from '../load/Client';
import { teamOf } from '../org/places';
import { SOURCE } from '../seed/signals';
import { DELIVERY_HEADER, SECRET_HEADER } from '../seed/source';

const SECRET = 'chaos';
const TEAMS = 5;
/** Whoever hears nothing asks somebody else. */
const TIMEOUT_MS = 5_000;

const OWNER = 'user:default/owner';
const APPROVER = 'user:default/approver';

export type ReplicaOptions = {
  /** Value of Backstage's `backend.database`. */
  database: object;
  entities: number;
  /** Files of models and overrides. */
  models: string[];
};

function configOf(models: string[]) {
  return {
    sources: { bench: { webhook: { secrets: [SECRET] } } },
    models: { enabled: ['cd'], files: models },
    push: {
      writers: [{ subject: OWNER, sources: [SOURCE], entities: ['*'] }],
    },
    exemptions: { approvers: [APPROVER] },
    campaigns: { managers: [OWNER] },
    catalog: { refresh: { seconds: 20 }, forgetAfter: { days: 1 } },
    evaluation: { settle: { milliseconds: 200 } },
  };
}

function here<T>(part: T | undefined): T {
  if (!part) {
    throw new Error('The replica is away');
  }
  return part;
}

/** One of several backends on the same database. It can be away; then what is asked of it fails. */
export class Replica {
  readonly #options: ReplicaOptions;
  #backend: BenchBackend | undefined;
  #owner: Client | undefined;
  #approver: Client | undefined;

  constructor(options: ReplicaOptions) {
    this.#options = options;
  }

  async start({
    models = this.#options.models,
    hurried = false,
  }: { models?: string[]; hurried?: boolean } = {}): Promise<void> {
    const { database, entities } = this.#options;
    const backend = await BenchBackend.start(
      database,
      { cataloged: entities, teams: TEAMS, hurried },
      { cdMaturity: configOf(models) },
    );
    const groups = Array.from({ length: TEAMS }, (_, n) => teamOf(n));
    const clientOf = async (user: string, of: string[]) =>
      new Client({
        base: backend.base,
        token: await backend.signIn({ user, groups: of }),
        timeoutMs: TIMEOUT_MS,
      });
    this.#owner = await clientOf(OWNER, groups);
    this.#approver = await clientOf(APPROVER, []);
    this.#backend = backend;
  }

  get backend(): BenchBackend {
    return here(this.#backend);
  }

  /** Somebody who owns everything. */
  get owner(): Client {
    return here(this.#owner);
  }

  /** Somebody who answers requests for exemptions. */
  get approver(): Client {
    return here(this.#approver);
  }

  async whenCataloged(): Promise<void> {
    const { entities } = this.#options;
    await this.backend.whenCataloged(this.owner.token, entities);
  }

  /** Whether the delivery is kept for sure. */
  async deliver(deliveryId: string, payload: unknown): Promise<boolean> {
    const { status } = await this.send(deliveryId, payload);
    return status === 202;
  }

  /** What the door says to a delivery. */
  send(deliveryId: string, payload: unknown): Promise<Response> {
    return fetch(`${this.backend.base}/ingest/bench`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        [SECRET_HEADER]: SECRET,
        [DELIVERY_HEADER]: deliveryId,
      },
      body: JSON.stringify(payload),
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
  }

  async kill(): Promise<void> {
    const backend = this.#away();
    await backend?.kill();
  }

  async stop(): Promise<void> {
    const backend = this.#away();
    await backend?.stop();
  }

  #away(): BenchBackend | undefined {
    const backend = this.#backend;
    this.#owner?.close();
    this.#approver?.close();
    this.#backend = undefined;
    this.#owner = undefined;
    this.#approver = undefined;
    return backend;
  }
}
