// @ts-check

/**
 * A secret of the portal's own, so that badges work without any configuration. All replicas sign with the one that came
 * first.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('own_secrets', table => {
    table.comment('Secrets that the plugin made for itself');
    table.string('name', 40).primary();
    table.string('secret', 100).notNullable();
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.dropTable('own_secrets');
};
