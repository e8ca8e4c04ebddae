import { SummaryRow } from 'backstage-plugin-cd-maturity-common';

export type GroupNode = {
  row: SummaryRow;
  depth: number;
  children: GroupNode[];
};

/**
 * Rows as a tree by their parent. One whose parent is not listed stands on top; so does one of a ring of
 * parents, which would otherwise never be reached.
 */
export const groupTree = (rows: readonly SummaryRow[]): GroupNode[] => {
  const sorted = [...rows].sort((a, b) => a.title.localeCompare(b.title));
  const known = new Set(rows.map(({ key }) => key));
  const below = new Map<string, SummaryRow[]>();
  const top: SummaryRow[] = [];
  sorted.forEach(row => {
    const { key, parent } = row;
    if (!parent || parent === key || !known.has(parent)) top.push(row);
    else below.set(parent, [...(below.get(parent) ?? []), row]);
  });

  const reached = new Set<string>();
  const nodeOf = (row: SummaryRow, depth: number): GroupNode => {
    reached.add(row.key);
    const children = (below.get(row.key) ?? [])
      .filter(({ key }) => !reached.has(key))
      .map(child => nodeOf(child, depth + 1));
    return { row, depth, children };
  };
  const nodes = top.map(row => nodeOf(row, 0));
  sorted.forEach(row => {
    if (!reached.has(row.key)) nodes.push(nodeOf(row, 0));
  });
  return nodes;
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

/** In a large organisation only the groups on top are open at first. */
export const closedAtFirst = (
  nodes: readonly GroupNode[],
  many: number,
): ReadonlySet<string> => {
  const all = visibleNodes(nodes, new Set());
  if (all.length <= many) return new Set();
  return new Set(
    all.filter(({ depth }) => depth > 0).map(({ row }) => row.key),
  );
};
