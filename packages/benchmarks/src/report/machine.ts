import { arch, cpus, release, totalmem, type } from 'node:os';

const OURS = 'backstage-plugin-cd-maturity-backend/package.json';
const LIBRARIES = ['json-rules-engine', 'knex', 'better-sqlite3', 'pg'];

export type Machine = {
  date: string;
  node: string;
  os: string;
  cpu: string;
  cores: number;
  memoryGb: number;
  versions: Record<string, string>;
};

function versionOf(manifest: string): string {
  return require(manifest).version;
}

/** Figures say little without the machine that they come from. */
export function describeMachine(now: Date): Machine {
  return {
    date: now.toISOString(),
    node: process.version,
    os: `${type()} ${release()} ${arch()}`,
    cpu: cpus()[0]?.model ?? 'unknown',
    cores: cpus().length,
    memoryGb: Math.round(totalmem() / 1024 ** 3),
    versions: {
      'cd-maturity': versionOf(OURS),
      ...Object.fromEntries(
        LIBRARIES.map(name => [name, versionOf(`${name}/package.json`)]),
      ),
    },
  };
}
