// @ts-check

/**
 * What stays of a scope when it is renamed, so that a rename is noticed whichever name is asked for.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('scope_ids', table => {
    table.string('source', 100).notNullable();
    table.string('lasting_id', 500).notNullable();
    table.string('scope_key', 640).notNullable().comment('Its present name');
    table.primary(['source', 'lasting_id']);
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.dropTable('scope_ids');
};
