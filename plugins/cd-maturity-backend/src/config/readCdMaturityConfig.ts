import { Config } from '@backstage/config';
import { InputError } from '@backstage/errors';
import { CdMaturityConfig, configSchema } from './configSchema';

const ROOT_KEY = 'cdMaturity';

/** Full key as people write it in app-config: `cdMaturity.environments[0].tier`. */
function fullKey(path: PropertyKey[]): string {
  return path.reduce<string>(
    (key, part) =>
      typeof part === 'number' ? `${key}[${part}]` : `${key}.${String(part)}`,
    ROOT_KEY,
  );
}

/** Reads everything under `cdMaturity`. Throws with every wrong key named. */
export function readCdMaturityConfig(root: Config): CdMaturityConfig {
  const parsed = configSchema.safeParse(root.getOptional(ROOT_KEY) ?? {});
  if (parsed.success) {
    return parsed.data;
  }
  const findings = parsed.error.issues.map(
    issue => `${fullKey(issue.path)}: ${issue.message}`,
  );
  throw new InputError(`Invalid configuration: ${findings.join('; ')}`);
}
