// @ts-check

/** Texts of some thousand characters, by table. */
const LARGE = {
  deliveries: ['payload'],
  entities: ['snapshot'],
  metric_values: ['readings', 'evidence'],
  score_changes: ['changes'],
  score_details: ['score', 'open_since', 'without_exemptions'],
  score_groups: ['direct', 'practices', 'total'],
};

/**
 * Whether this is a PostgreSQL that can: from version 14 on, where it was built with it.
 *
 * @param {import('knex').Knex} knex
 */
async function knowsLz4(knex) {
  if (!/^pg/.test(String(knex.client.config.client))) {
    return false;
  }
  const { rows } = await knex.raw(
    `SELECT 'lz4' = ANY (enumvals) AS knows FROM pg_settings WHERE name = 'default_toast_compression'`,
  );
  return rows[0]?.knows ?? false;
}

/**
 * @param {import('knex').Knex} knex
 * @param {'lz4' | 'DEFAULT'} method
 */
async function compressBy(knex, method) {
  if (!(await knowsLz4(knex))) {
    return;
  }
  for (const [table, columns] of Object.entries(LARGE)) {
    const alter = columns.map(
      () => `ALTER COLUMN ?? SET COMPRESSION ${method}`,
    );
    await knex.raw(`ALTER TABLE ?? ${alter.join(', ')}`, [table, ...columns]);
  }
}

/**
 * PostgreSQL spent more time to compress results by its older method than on all else that storing them takes. Rows are
 * compressed anew when they are written the next time.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await compressBy(knex, 'lz4');
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await compressBy(knex, 'DEFAULT');
};
