import { Signal } from '../../signals';
import { byBranch } from './byBranch';
import { byEnvironment } from './byEnvironment';
import { byPath } from './byPath';
import { byService } from './byService';
import { byWorkflow } from './byWorkflow';
import { Select, SignalFilter } from './SignalFilter';

function partsOf(filter: SignalFilter, signals: readonly Signal[]): Select[] {
  const { workflow, environment, branch, path, service } = filter;
  return [
    ...(workflow ? [byWorkflow(workflow, signals)] : []),
    ...(environment ? [byEnvironment(environment)] : []),
    ...(branch ? [byBranch(branch, signals)] : []),
    ...(path ? [byPath(path, signals)] : []),
    ...(service ? [byService(service)] : []),
  ];
}

/**
 * The signals of a scope that count for an entity. Jobs, test reports and changes are judged with the help of runs and
 * pushes, so hand over all signals of the scope at once. What does not say what a part asks for is explained with each
 * part: jobs of unknown workflow count for nobody, commits of unknown folders for everybody.
 * @public
 */
export function selectSignals(
  signals: readonly Signal[],
  filter: SignalFilter,
): Signal[] {
  const parts = partsOf(filter, signals);
  return signals.flatMap(signal => {
    let selected: Signal | undefined = signal;
    for (const select of parts) selected = selected && select(selected);
    return selected ?? [];
  });
}
