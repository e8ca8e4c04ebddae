import { phaseSchema, Phase } from '../../../signals';
import { mergeToProduction } from '../../deploy/mergeToProduction';
import {
  approvalsOf,
  approvalWait,
  isHumanDecision,
} from '../../readers/approvals';
import { countedDeployments } from '../../readers/productionDeployments';
import { median } from '../../statistics';
import { HOUR_MS } from '../../time';
import { MetricContext, Window } from '../../types';
import { isInWindow, within } from '../../window';
import { Attempt, attemptsByPhase } from './attempts';
import { GateSummary, PhaseSummary, PipelineStrip } from './types';

const known = <T>(values: ReadonlyArray<T | undefined>): T[] =>
  values.filter((value): value is T => value !== undefined);

function summarise(phase: Phase, attempts: readonly Attempt[]): PhaseSummary {
  const succeeded = attempts.filter(attempt => attempt.succeeded);
  const starts = known(attempts.map(({ manual }) => manual));
  const durationMs = median(known(succeeded.map(item => item.durationMs)));
  return {
    phase,
    attempts: attempts.length,
    succeeded: succeeded.length,
    ...(durationMs === undefined ? {} : { durationMs }),
    manual: starts.filter(Boolean).length,
    startKnown: starts.length,
    ...(attempts.length === 0
      ? {}
      : { newest: Math.max(...attempts.map(({ at }) => at)) }),
  };
}

function gateOf(
  context: MetricContext,
  window: Window,
): GateSummary | undefined {
  const deployments = within(countedDeployments(context), window);
  if (deployments.length === 0) return undefined;
  const approved = deployments
    .map(deployment => approvalsOf(context, deployment))
    .filter(steps => steps.some(isHumanDecision));
  const waitMs = median(known(approved.map(approvalWait)));
  return {
    deployments: approved.length,
    of: deployments.length,
    ...(waitMs === undefined ? {} : { waitMs }),
  };
}

/**
 * The five phases with what was seen of each in the window, the gate before production, and the whole way in one figure.
 * Phases are recognised by name; deployments count for stage and deploy.
 * @public
 */
export function pipelineStrip(
  context: MetricContext,
  window: Window,
): PipelineStrip {
  const byPhase = attemptsByPhase(context);
  const gate = gateOf(context, window);
  const merge = mergeToProduction.measure(context, window).value;
  return {
    phases: phaseSchema.options.map(phase =>
      summarise(
        phase,
        (byPhase.get(phase) ?? []).filter(({ at }) => isInWindow(window, at)),
      ),
    ),
    ...(gate ? { gate } : {}),
    ...(merge === undefined ? {} : { mergeToProductionMs: merge * HOUR_MS }),
  };
}
