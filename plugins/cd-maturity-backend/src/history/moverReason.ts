import {
  ChangeDto,
  CompiledModel,
  MoverReason,
} from 'backstage-plugin-cd-maturity-common';
import { toChange } from '../entity/toChange';
import { StoredChange } from '../store/scoreChanges';

type Move = ChangeDto['changes'][number];

const PRACTICES = 3;
/** Whether they make a score better or worse depends on what was there before. */
const NEITHER: readonly string[] = ['exempt', 'not-applicable'];

const computedLevel = ({ changes }: StoredChange) =>
  changes.find(change => change.what === 'level');

/** Whether the computed level moved, and that way. */
export function movesLevel(stored: StoredChange, up: boolean): boolean {
  const level = computedLevel(stored);
  return level !== undefined && (level.to ?? -1) > (level.from ?? -1) === up;
}

/** What the level rests on first: what is settled, gates, of a dimension that moved, close to the rung won or lost. */
function byWeight(
  { byId, model }: CompiledModel,
  rung: number,
  dimensions: readonly Move[],
) {
  const moved = new Set(dimensions.map(({ id }) => id));
  const rank = ({ id, to }: Move) => {
    const compiled = byId.get(id ?? '');
    const settled = to === 'pass' || to === 'fail' ? 0 : 1;
    if (!compiled) return [settled, 2, 2, model.levels.length];
    return [
      settled,
      compiled.gate ? 0 : 1,
      moved.has(compiled.practice.dimension) ? 0 : 1,
      Math.abs(compiled.rank - rung),
    ];
  };
  return (a: Move, b: Move) => {
    const [left, right] = [rank(a), rank(b)];
    const at = left.findIndex((value, index) => value !== right[index]);
    return at < 0 ? 0 : left[at] - right[at];
  };
}

/** Why a level moved that way, from the evaluation that moved it. */
export function moverReason(
  compiled: CompiledModel,
  stored: StoredChange,
  up: boolean,
): MoverReason {
  const level = computedLevel(stored);
  const { at, causes, changes } = toChange(compiled, stored);
  const along = changes.filter(
    ({ better, from, to }) =>
      better === up && !NEITHER.includes(from) && !NEITHER.includes(to),
  );
  const dimensions = along.filter(({ subject }) => subject === 'dimension');
  const practices = along.filter(({ subject }) => subject === 'practice');
  const rung = Math.max(Number(level?.from ?? 0), Number(level?.to ?? 0));
  return {
    at,
    causes,
    moves: [
      ...dimensions,
      ...practices
        .sort(byWeight(compiled, rung, dimensions))
        .slice(0, PRACTICES),
    ],
    practices: practices.length,
  };
}
