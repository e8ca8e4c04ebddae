import {
  MetricContext,
  PipelineDto,
  pipelineStrip,
  WindowName,
  windowUntil,
} from 'backstage-plugin-cd-maturity-common';

/** Long enough for a monthly release to be seen three times. */
const WINDOW: WindowName = '90d';

/** The way to production as it was seen in the last 90 days. */
export function toPipeline(context: MetricContext): PipelineDto {
  const { phases, ...rest } = pipelineStrip(
    context,
    windowUntil(context.asOf, WINDOW),
  );
  return {
    window: WINDOW,
    ...rest,
    phases: phases.map(({ newest, ...phase }) => ({
      ...phase,
      ...(newest === undefined
        ? {}
        : { newest: new Date(newest).toISOString() }),
    })),
  };
}
