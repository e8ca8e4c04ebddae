import { CiStage } from 'backstage-plugin-cd-maturity-common';
import { maybeName } from 'backstage-plugin-cd-maturity-node/provider';
import { z } from 'zod';

export const runner = z
  .object({ runner_type: maybeName, is_shared: z.boolean().nullish() })
  .nullish();

const KINDS = new Map<string, CiStage['runner']>([
  ['instance_type', 'shared'],
  ['group_type', 'shared'],
  ['project_type', 'own'],
]);

/** Whether a vendor or a platform team provides the machine. Unknown until the job has one. */
export function runnerOf(said: z.output<typeof runner>): CiStage['runner'] {
  const kind = KINDS.get(said?.runner_type ?? '');
  if (kind || typeof said?.is_shared !== 'boolean') {
    return kind ?? 'unknown';
  }
  return said.is_shared ? 'shared' : 'own';
}
