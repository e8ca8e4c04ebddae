// @ts-check

/**
 * What owners say to recommendations, and what became of them. The current state is one row; the trail keeps every
 * move for ever, so that a recommendation that comes back comes back with its history.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('decisions', table => {
    table.comment('Current state of recommendations that moved');
    table.string('entity_ref', 512).notNullable();
    table.string('model', 100).notNullable();
    table.string('practice_id', 200).notNullable();
    table.string('state', 20).notNullable();
    table.string('reason', 40).nullable();
    table.text('note').nullable();
    table.string('decided_by', 512).nullable();
    table.bigInteger('decided_at').nullable();
    table.boolean('reopened').notNullable();
    table.primary(['entity_ref', 'model', 'practice_id']);
  });

  await knex.schema.createTable('decision_events', table => {
    table.comment('Every move of a decision');
    table.bigIncrements('id');
    table.string('entity_ref', 512).notNullable();
    table.string('model', 100).notNullable();
    table.string('practice_id', 200).notNullable();
    table.bigInteger('at').notNullable();
    table.string('event', 20).notNullable();
    table.string('state', 20).notNullable().comment('After the move');
    table.string('reason', 40).nullable();
    table.text('note').nullable();
    table
      .string('actor', 512)
      .nullable()
      .comment('User; empty when an evaluation moved it');
    table.index(['entity_ref', 'model', 'at'], 'decision_events_entity');
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.dropTable('decision_events');
  await knex.schema.dropTable('decisions');
};
