// @ts-check

/**
 * The practice that news are about, so that a digest can link to it.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.alterTable('tellings', table => {
    table.string('model', 100).nullable();
    table.string('practice_id', 200).nullable();
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.alterTable('tellings', table => {
    table.dropColumn('practice_id');
    table.dropColumn('model');
  });
};
