import { policies, PolicyName } from './policy';

export type BackendSettings = {
  policy: PolicyName;
  /** How many of the seeded entities the catalog has. */
  cataloged: number;
  /** How many teams own them. */
  teams: number;
  /** False: the same backend without the plugin. */
  withPlugin: boolean;
  /** Tasks on a schedule run every second. */
  hurried: boolean;
  /** Packages of other backend plugins and modules to be added. */
  others: string[];
};

const NAME = 'BENCH_BACKEND';

/** What the process that measures tells the measured one. */
export function writeSettings(
  settings: BackendSettings,
): Record<string, string> {
  return { [NAME]: JSON.stringify(settings) };
}

export function readSettings(env: NodeJS.ProcessEnv): BackendSettings {
  const settings: BackendSettings = JSON.parse(env[NAME] ?? '{}');
  if (!policies.includes(settings.policy)) {
    throw new Error(`${NAME}: there is no policy '${settings.policy}'`);
  }
  return settings;
}
