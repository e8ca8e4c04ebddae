// @ts-check

/**
 * Counts changes of results, over all processes: whoever keeps answers for a while sees here whether they still hold. One
 * row.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('revisions', table => {
    table.string('name', 100).primary();
    table.bigInteger('revision').notNullable();
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.dropTable('revisions');
};
