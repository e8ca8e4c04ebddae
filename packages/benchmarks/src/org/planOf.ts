import { Knex } from 'knex';

type PlanNode = {
  'Node Type': string;
  'Relation Name'?: string;
  'Index Name'?: string;
  Plans?: PlanNode[];
};

type Query = { sql: string; bindings: unknown[] };

/** Transactions and locks have no plan. */
const isExplained = ({ sql }: Query) =>
  /^(select|insert|update|delete|with)/i.test(sql);

function nodesOf(node: PlanNode): PlanNode[] {
  return [node, ...(node.Plans ?? []).flatMap(nodesOf)];
}

/** How a table is read: by an index, or as a whole. */
function describe(node: PlanNode): string[] {
  if (node['Node Type'] === 'Seq Scan') {
    return [`${node['Relation Name']}: whole`];
  }
  return node['Index Name'] ? [node['Index Name']] : [];
}

/**
 * How PostgreSQL reads the tables for the statements of some work: names of indexes, or `table: whole`. The work runs,
 * then its statements are explained.
 */
export async function planOf(
  db: Knex,
  work: () => Promise<unknown>,
): Promise<string[]> {
  const queries: Query[] = [];
  const note = (query: Query) => queries.push(query);
  db.on('query', note);
  try {
    await work();
  } finally {
    db.removeListener('query', note);
  }
  const connection = await db.client.acquireConnection();
  try {
    const used = new Set<string>();
    for (const { sql, bindings } of queries.filter(isExplained)) {
      const { rows } = await connection.query(
        `explain (format json) ${sql}`,
        bindings,
      );
      const [{ Plan }] = rows[0]['QUERY PLAN'];
      nodesOf(Plan)
        .flatMap(describe)
        .forEach(name => used.add(name));
    }
    return [...used].sort();
  } finally {
    await db.client.releaseConnection(connection);
  }
}
