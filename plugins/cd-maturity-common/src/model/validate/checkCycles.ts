import { Practice } from '../practice';
import { ModelCheck, Problem } from './Problem';

/** References of one kind, by practice id. */
type Edges = (practice: Practice) => string[];

const KINDS: Array<{ field: string; edges: Edges; why: string }> = [
  {
    field: 'supersededBy',
    edges: practice => practice.supersededBy,
    why: 'practices cannot cover each other',
  },
  {
    field: 'requires',
    edges: practice => practice.requires,
    why: 'none of them could ever be recommended',
  },
  {
    field: 'evidence',
    edges: practice =>
      practice.evidence.flatMap(c => ('practice' in c ? [c.practice] : [])),
    why: 'none of them could be decided first',
  },
];

/** The way from a practice back to itself, if there is one. */
function cycleFrom(
  start: string,
  next: ReadonlyMap<string, string[]>,
): string[] | undefined {
  const seen = new Set<string>();
  const walk = (id: string, way: string[]): string[] | undefined => {
    for (const other of next.get(id) ?? []) {
      if (other === start) {
        return [...way, start];
      }
      if (!seen.has(other)) {
        seen.add(other);
        const found = walk(other, [...way, other]);
        if (found) {
          return found;
        }
      }
    }
    return undefined;
  };
  return walk(start, [start]);
}

/** References lead forward: nothing comes back to where it started. */
export const checkCycles: ModelCheck = ({ model }) =>
  KINDS.flatMap(({ field, edges, why }) => {
    const next = new Map(model.practices.map(p => [p.id, edges(p)]));
    const reported = new Set<string>();
    return model.practices.flatMap(({ id }, at): Problem[] => {
      const way = reported.has(id) ? undefined : cycleFrom(id, next);
      if (!way) {
        return [];
      }
      way.forEach(member => reported.add(member));
      return [
        {
          path: ['practices', at, field],
          message: `goes in a circle (${way.join(' -> ')}): ${why}`,
        },
      ];
    });
  });
