// @ts-check

/**
 * Which request wrote an answer of somebody, so that a retry of it is known even when the connection broke after the
 * write and nobody could keep what was answered.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.alterTable('attestations', table => {
    table.string('write_id', 36).nullable().comment('Of the request');
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.alterTable('attestations', table => {
    table.dropColumn('write_id');
  });
};
