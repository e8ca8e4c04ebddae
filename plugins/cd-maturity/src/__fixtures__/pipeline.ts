import { PipelineDto } from 'backstage-plugin-cd-maturity-common';

const MINUTE = 60_000;

const phase = (
  name: PipelineDto['phases'][0]['phase'],
  minutes: number,
  succeeded: number,
  attempts: number,
) => ({
  phase: name,
  attempts,
  succeeded,
  durationMs: minutes * MINUTE,
  manual: 0,
  startKnown: attempts,
});

/** A service that is built in minutes and then waits for a person. */
export const thePipeline = (
  overrides: Partial<PipelineDto> = {},
): PipelineDto => ({
  window: '90d',
  phases: [
    phase('build', 4, 265, 270),
    phase('commit', 3, 262, 270),
    phase('test', 11, 251, 270),
    phase('stage', 4, 88, 92),
    phase('deploy', 6, 46, 50),
  ],
  gate: { deployments: 50, of: 50, waitMs: 1150 * MINUTE },
  mergeToProductionMs: 1200 * MINUTE,
  ...overrides,
});
