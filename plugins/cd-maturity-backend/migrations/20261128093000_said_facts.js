// @ts-check

/**
 * Tells facts that the files of a repository show from those that a provider says: both are taken back when they are no
 * longer told, but they are read at different times.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.alterTable('scope_facts', table => {
    table.boolean('from_files').notNullable().defaultTo(true);
  });
  await knex.schema.alterTable('facts', table => {
    table.index(['pushed_by'], 'facts_pushed_by');
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.alterTable('facts', table => {
    table.dropIndex(['pushed_by'], 'facts_pushed_by');
  });
  await knex.schema.alterTable('scope_facts', table => {
    table.dropColumn('from_files');
  });
};
