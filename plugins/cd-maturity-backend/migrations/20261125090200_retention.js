// @ts-check

/**
 * What is past its retention is found by this index.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.alterTable('score_changes', table => {
    table.index(['at'], 'score_changes_at');
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.alterTable('score_changes', table => {
    table.dropIndex(['at'], 'score_changes_at');
  });
};
