import { GitopsSync } from '../../signals';
import { statesByApplication } from '../readers/syncStates';
import { MetricContext } from '../types';
import { isRecent } from './recent';

const RUNNING: ReadonlySet<GitopsSync['health']> = new Set([
  'healthy',
  'progressing',
  'degraded',
]);

function latestStates(context: MetricContext): GitopsSync[] {
  const { asOf } = context;
  return [...statesByApplication(context).values()].flatMap(
    states => states.findLast(({ at }) => isRecent(at, asOf)) ?? [],
  );
}

/** On for all that say so; nothing when none does. */
function isOn(settings: ReadonlyArray<boolean | undefined>) {
  const told = settings.filter(setting => setting !== undefined);
  return told.length > 0 ? told.every(Boolean) : undefined;
}

/** What controllers say of themselves: settings of production are told, so they may also be off. */
export function gitopsFacts(
  context: MetricContext,
): Record<string, boolean | undefined> {
  if (context.evidence.gitopsSyncs.length === 0) return {};
  const latest = latestStates(context);
  const production = latest.filter(({ tier }) => tier === 'production');
  const isRunning = production.some(({ health }) => RUNNING.has(health));
  return {
    'gitops.controller_present': latest.length > 0 || undefined,
    'gitops.auto_sync': isOn(production.map(({ autoSync }) => autoSync)),
    'gitops.self_heal': isOn(production.map(({ selfHeal }) => selfHeal)),
    'k8s.workload_found': isRunning || undefined,
  };
}
