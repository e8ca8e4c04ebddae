import { markDirty } from 'backstage-plugin-cd-maturity-backend/src/store/dirty';
import { markKindsDirty } from 'backstage-plugin-cd-maturity-backend/src/store/markKindsDirty';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { heapAfterGc } from '../measure/heapAfterGc';
import { longestBlock } from '../measure/longestBlock';
import { perSecond } from '../measure/perSecond';
import { timed } from '../measure/timed';
import { AS_OF } from '../seed/asOf';
import { refOf } from '../seed/catalog';
import { Figure } from '../types';
import { BenchDatabase } from './databases';
import { openEngine } from './openEngine';

const MB = 1_000_000;
/** The share of entities that something changed for. */
const DIRTY_SHARE = 0.01;

/** Everything once, everything again, and then one entity in a hundred. */
export async function measureEvaluation(
  { title, db, size }: BenchDatabase,
  entities: number,
): Promise<Figure[]> {
  const engine = await openEngine(db, entities);
  const evaluateAll = async () => {
    while (await engine.evaluateDue()) {
      // As the loop of the backend does between two steps.
      await nextTurn();
    }
  };
  const idle = { heap: heapAfterGc(), size: await size() };

  let firstMs = 0;
  const block = await longestBlock(async () => {
    firstMs = await timed(evaluateAll);
  });
  const stored = (await size()) - idle.size;
  const heap = heapAfterGc() - idle.heap;

  const due = { cause: 'sweep', dueAt: AS_OF } as const;
  await markKindsDirty(db, { kinds: ['component'], ...due });
  const againMs = await timed(evaluateAll);

  const some = Math.max(1, Math.round(entities * DIRTY_SHARE));
  const refs = Array.from({ length: some }, (_, n) => refOf(n));
  await markDirty(db, refs, due);
  const someMs = await timed(evaluateAll);

  const [{ count }] = await db('scores').count({ count: '*' });
  return [
    {
      name: 'everything',
      value: perSecond(entities, firstMs),
      unit: 'entities/s',
    },
    {
      name: 'everything again',
      value: perSecond(entities, againMs),
      unit: 'entities/s',
    },
    { name: `${some} due, warm`, value: someMs, unit: 'ms' },
    {
      name: 'share of the cost of all',
      value: (100 * someMs) / againMs,
      unit: '%',
    },
    { name: 'longest block of the event loop', value: block, unit: 'ms' },
    { name: 'heap after GC, above idle', value: heap / MB, unit: 'MB' },
    { name: 'results stored', value: stored / MB, unit: 'MB' },
    { name: 'entities scored', value: Number(count), unit: '' },
  ].map(figure => ({ ...figure, name: `${title}: ${figure.name}` }));
}
