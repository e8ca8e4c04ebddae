import {
  ScorecardFilter,
  SummaryRow,
} from 'backstage-plugin-cd-maturity-common';

export type GroupNode = {
  row: SummaryRow;
  depth: number;
  /** Keys of itself and everything below. */
  keys: string[];
  children: GroupNode[];
};

/** Rows as a tree by their parent; one whose parent is not listed stands on top. */
export const groupTree = (rows: readonly SummaryRow[]): GroupNode[] => {
  const known = new Set(rows.map(({ key }) => key));
  const below = (parent: string | undefined, depth: number): GroupNode[] =>
    rows
      .filter(row =>
        parent === undefined
          ? !row.parent || !known.has(row.parent) || row.parent === row.key
          : row.parent === parent && row.key !== parent,
      )
      .sort((a, b) => a.title.localeCompare(b.title))
      .map(row => {
        const children = below(row.key, depth + 1);
        return {
          row,
          depth,
          keys: [row.key, ...children.flatMap(({ keys }) => keys)],
          children,
        };
      });
  return below(undefined, 0);
};

/** The nodes on the page: what lies below a closed one is hidden. */
export const visibleNodes = (
  nodes: readonly GroupNode[],
  closed: ReadonlySet<string>,
): GroupNode[] =>
  nodes.flatMap(node => [
    node,
    ...(closed.has(node.row.key) ? [] : visibleNodes(node.children, closed)),
  ]);

/** What stands behind a cell. Without a level the group's components are listed, or those without data. */
export const cellFilter = (
  field: 'owner' | 'system' | 'domain' | 'type',
  node: GroupNode,
  dimension: string | undefined,
  level: number | null,
): ScorecardFilter => {
  const of: ScorecardFilter = { [field]: node.keys };
  if (level === null && node.row.rated > 0) return of;
  const rank = level === null ? 'unrated' : String(level);
  return dimension
    ? { ...of, dimension: [`${dimension}:${rank}`] }
    : { ...of, level: [rank] };
};
