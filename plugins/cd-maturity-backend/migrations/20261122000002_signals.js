// @ts-check

/**
 * Signals. The id is a hash of source, kind and external id and the only unique key: a second unique index costs a
 * quarter of the insert rate. `data` is all that evaluation reads; titles and links for people lie apart in `evidence`.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('signals', table => {
    table.comment('Vendor-neutral statements about delivery');
    table.string('id', 32).primary();
    table.string('source', 100).notNullable();
    table
      .string('scope_key', 640)
      .notNullable()
      .comment('source:scope, what bindings point to');
    table.string('kind', 30).notNullable();
    table.bigInteger('seq').notNullable();
    table.bigInteger('at').notNullable().comment('Event time');
    table.string('outcome', 20).nullable();
    table.string('env_tier', 20).nullable();
    table.text('sha').nullable();
    table
      .text('part')
      .nullable()
      .comment('Workflow or environment, what filters of bindings look at');
    table.text('data', 'longtext').notNullable();
    table.text('evidence').nullable();
  });

  // Newest first within scope and kind: the order in which evaluation reads, so that it needs no sorting.
  await knex.raw(
    'CREATE INDEX signals_scope_kind_at ON signals (scope_key, kind, at DESC)',
  );

  await knex.schema.createTable('scope_roles', table => {
    table.comment('In which roles a scope has ever spoken, and since when');
    table.string('scope_key', 640).notNullable();
    table.string('source', 100).notNullable();
    table.string('role', 20).notNullable();
    table.bigInteger('first_at').notNullable().comment('Oldest event time');
    table.bigInteger('last_at').notNullable().comment('Newest event time');
    table.primary(['scope_key', 'role']);
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.dropTable('scope_roles');
  await knex.schema.dropTable('signals');
};
