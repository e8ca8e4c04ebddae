// @ts-check

/**
 * History from before the first evaluation, computed from signals that a backfill brought. Older rows come later then,
 * so that lists go by time.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('reconstructions', table => {
    table.comment('Entities whose history is to be computed');
    table.string('entity_ref', 512).primary();
    table.integer('version').notNullable().comment('Counts the marks');
    table.bigInteger('due_at').notNullable();
    table.bigInteger('leased_until').notNullable();
    table.index(['due_at'], 'reconstructions_due');
  });

  await knex.schema.createTable('reconstructed_models', table => {
    table.comment('Models whose days of groups are to be counted again');
    table.string('model', 100).primary();
    table.integer('version').notNullable().comment('Counts the marks');
  });

  await knex.schema.alterTable('score_changes', table => {
    table.dropIndex(['entity_ref', 'model', 'id'], 'score_changes_entity');
    table.dropIndex(['model', 'id'], 'score_changes_model');
    table.index(['entity_ref', 'model', 'at', 'id'], 'score_changes_entity_at');
    table.index(['model', 'at', 'id'], 'score_changes_model_at');
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.alterTable('score_changes', table => {
    table.dropIndex(['model', 'at', 'id'], 'score_changes_model_at');
    table.dropIndex(
      ['entity_ref', 'model', 'at', 'id'],
      'score_changes_entity_at',
    );
    table.index(['model', 'id'], 'score_changes_model');
    table.index(['entity_ref', 'model', 'id'], 'score_changes_entity');
  });
  await knex.schema.dropTable('reconstructed_models');
  await knex.schema.dropTable('reconstructions');
};
