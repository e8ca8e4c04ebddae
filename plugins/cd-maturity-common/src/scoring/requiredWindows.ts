import { RequestedWindows } from '../metrics/measure';
import { ladderOf, WantedWindow, WindowLadder } from '../metrics/pickWindow';
import { WindowName } from '../metrics/types';
import { SignalDictionary } from '../model';
import { wantedWindow } from './clauses/metricClause';
import type { CompiledModel } from './compileModel';

type Ladders = Map<WindowName, WindowLadder>;

/** Of two that begin with the same window, the one that asks for more samples looks at all that the other looks at. */
function add(ladders: Ladders, wanted: WantedWindow, wider: WindowName[]) {
  const { window, minSamples } = wanted;
  const known = ladders.get(window);
  if (known && known.minSamples >= minSamples) return;
  ladders.set(window, ladderOf(wanted, wider));
}

/**
 * In which windows each figure must be measured: those that the clauses of the models ask for and those of the dictionary,
 * which the metrics of a page use, each with the longer ones that it may widen to while samples are too few.
 * @public
 */
export function requiredWindows(
  models: readonly CompiledModel[],
  dictionary: SignalDictionary,
): RequestedWindows {
  const { defaults, signals } = dictionary;
  const required = new Map<string, Ladders>();
  const need = (id: string, wanted: WantedWindow) => {
    const ladders = required.get(id) ?? new Map();
    required.set(id, ladders);
    add(ladders, wanted, defaults.widen);
  };

  for (const [id, signal] of Object.entries(signals)) {
    if (signal.type !== 'boolean') {
      need(id, wantedWindow({ metric: id }, dictionary));
    }
  }
  for (const { model } of models) {
    for (const clause of model.practices.flatMap(p => p.evidence)) {
      if ('metric' in clause) {
        need(clause.metric, wantedWindow(clause, dictionary));
      }
    }
  }
  return Object.fromEntries(
    [...required].map(([id, ladders]) => [id, [...ladders.values()]]),
  );
}
