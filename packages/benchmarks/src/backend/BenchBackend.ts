import { resolvePackagePath } from '@backstage/backend-plugin-api';
import {
  StartedProcess,
  startProcess,
} from 'backstage-plugin-cd-maturity-backend/src/faults/__testUtils__/startProcess';
import { setTimeout as wait } from 'node:timers/promises';
import { BackendSettings, writeSettings } from './settings';
import { GROUPS_HEADER, SIGN_IN, USER_HEADER } from './signIn';
import { shiftClock } from './shiftClock';
import { askUsage, Usage } from './usage';

export type Person = { user: string; groups: string[] };

const SCRIPT = resolvePackagePath(
  'benchmarks',
  'src/backend/backendProcess.ts',
);
const PATIENCE_MS = 60_000;
const NEVER = { days: 300 };

/** Nothing runs on a schedule while something is measured: what is there was seeded. */
const maturityConfig = {
  models: { enabled: ['cd'] },
  catalog: { refresh: NEVER, forgetAfter: NEVER },
  evaluation: { sweep: NEVER },
};

/** A backend in a process of its own, over a database that was seeded. */
export class BenchBackend {
  readonly #process: StartedProcess;

  private constructor(process: StartedProcess) {
    this.#process = process;
  }

  /**
   * @param database - value of Backstage's `backend.database`
   * @param config - of other plugins
   */
  static async start(
    database: object,
    settings: Partial<BackendSettings> = {},
    config: object = {},
  ): Promise<BenchBackend> {
    return new BenchBackend(
      await startProcess({
        script: SCRIPT,
        nodeArguments: ['--expose-gc'],
        env: writeSettings({
          policy: 'all',
          cataloged: 1,
          teams: 1,
          withPlugin: true,
          hurried: false,
          others: [],
          ...settings,
        }),
        config: {
          app: { baseUrl: 'http://localhost:3000' },
          backend: { database },
          auth: { providers: { [SIGN_IN]: {} } },
          permission: { enabled: true },
          cdMaturity: maturityConfig,
          ...config,
        },
      }),
    );
  }

  get base(): string {
    return this.addressOf('cd-maturity');
  }

  addressOf(pluginId: string): string {
    return `${this.#process.base}/api/${pluginId}`;
  }

  /** A token of that person. */
  async signIn({ user, groups }: Person): Promise<string> {
    const answer = await fetch(
      `${this.#process.base}/api/auth/${SIGN_IN}/refresh`,
      { headers: { [USER_HEADER]: user, [GROUPS_HEADER]: groups.join(',') } },
    );
    const body = await answer.json();
    if (!answer.ok) {
      throw new Error(`${user} could not sign in: ${JSON.stringify(body)}`);
    }
    return body.backstageIdentity.token;
  }

  /** Waits until the catalog shows everything that it was given. */
  async whenCataloged(token: string, count: number): Promise<void> {
    const url = `${
      this.#process.base
    }/api/catalog/entity-facets?facet=kind&filter=kind=component`;
    const end = Date.now() + PATIENCE_MS;
    for (;;) {
      const answer = await fetch(url, {
        headers: { authorization: `Bearer ${token}` },
      });
      const { facets } = await answer.json();
      if (facets?.kind?.[0]?.count >= count) {
        return;
      }
      if (Date.now() > end) {
        throw new Error(`The catalog does not show ${count} components`);
      }
      await wait(200);
    }
  }

  usage(options?: { collect: boolean }): Promise<Usage> {
    return askUsage(this.#process.child, options);
  }

  /** As a power cut would. */
  kill(): Promise<void> {
    return this.#process.kill();
  }

  /** It does not run, and does not know. */
  pause(): void {
    this.#process.child.kill('SIGSTOP');
  }

  resume(): void {
    this.#process.child.kill('SIGCONT');
  }

  /** Its clock is so far ahead from now on, or behind. */
  shiftClock(byMs: number): void {
    shiftClock(this.#process.child, byMs);
  }

  stop(): Promise<void> {
    return this.#process.stop();
  }
}
