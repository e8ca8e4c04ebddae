// @ts-check

/**
 * Which word of a provider told which field of a signal that is joined from parts, so that parts leave the same row in
 * whatever order they come.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.alterTable('signals', table => {
    table
      .text('told_at')
      .nullable()
      .comment('Sequences of fields that an earlier part told, as JSON');
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.alterTable('signals', table => {
    table.dropColumn('told_at');
  });
};
