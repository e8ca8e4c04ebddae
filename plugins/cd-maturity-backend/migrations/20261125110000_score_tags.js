// @ts-check

/**
 * Tags on the result row, so that a permission policy can limit lists by them: one text in which every tag stands
 * between bars. The rows are filled by the next evaluation; an empty hash makes the next reading of the catalog ask for
 * one.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.alterTable('scores', table => {
    table.text('tags').notNullable().defaultTo('|');
  });
  await knex('entities').update({ hash: '' });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.alterTable('scores', table => {
    table.dropColumn('tags');
  });
};
