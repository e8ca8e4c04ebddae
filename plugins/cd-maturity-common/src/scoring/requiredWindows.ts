import { windowsAbove } from '../metrics/pickWindow';
import { WindowName } from '../metrics/types';
import { SignalDictionary } from '../model';
import { wantedWindow } from './clauses/metricClause';
import type { CompiledModel } from './compileModel';

/**
 * In which windows each figure must be measured: those that the clauses of the models ask for and those of the dictionary,
 * which the metrics of a page use, each with the longer ones it may widen to.
 * @public
 */
export function requiredWindows(
  models: readonly CompiledModel[],
  dictionary: SignalDictionary,
): Record<string, WindowName[]> {
  const { defaults, signals } = dictionary;
  const windows = new Map<string, Set<WindowName>>();

  const need = (id: string, window: WindowName) => {
    const names = windows.get(id) ?? new Set();
    names.add(window);
    if (signals[id]?.widen !== false) {
      windowsAbove(window, defaults.widen).forEach(name => names.add(name));
    }
    windows.set(id, names);
  };

  for (const [id, signal] of Object.entries(signals)) {
    if (signal.type !== 'boolean') {
      need(id, signal.window ?? defaults.window);
    }
  }
  for (const { model } of models) {
    for (const clause of model.practices.flatMap(p => p.evidence)) {
      if ('metric' in clause) {
        need(clause.metric, wantedWindow(clause, dictionary).window);
      }
    }
  }
  return Object.fromEntries(
    [...windows].map(([id, names]) => [id, shortestFirst(names)]),
  );
}

function shortestFirst(names: ReadonlySet<WindowName>): WindowName[] {
  return [...names].sort(
    (a, b) => windowsAbove(b).length - windowsAbove(a).length,
  );
}
