import { Instant, Phase } from '../../../signals';

/** What was seen of one phase of the pipeline. Durations are in milliseconds. @public */
export type PhaseSummary = {
  phase: Phase;
  /** Attempts that came to a verdict in this phase. Without any, the phase was not seen: neither good nor bad. */
  attempts: number;
  succeeded: number;
  /** Median over the attempts that succeeded. */
  durationMs?: number;
  /** Attempts that a person started or carried on by hand, among those of which it is known. */
  manual: number;
  startKnown: number;
  newest?: Instant;
};

/** The gate before production, where people were asked. @public */
export type GateSummary = {
  /** Production deployments that waited for a person. */
  deployments: number;
  /** All production deployments of the window. */
  of: number;
  /** Median wait from request to decision. */
  waitMs?: number;
};

/** The way from a commit to production as it was seen. @public */
export type PipelineStrip = {
  phases: PhaseSummary[];
  /** Absent while no production deployment was seen. */
  gate?: GateSummary;
  /** Median from merge to the end of the deployment that contains it. */
  mergeToProductionMs?: number;
};
