// @ts-check

/**
 * What falls due with time is looked for by its day: plans, what was set aside, and answers that expire.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.alterTable('decisions', table => {
    table.index(['state', 'planned_for'], 'decisions_planned_for');
    table.index(['state', 'snoozed_until'], 'decisions_snoozed_until');
  });
  await knex.schema.alterTable('attestations', table => {
    table.index(['model', 'answered_at'], 'attestations_answered_at');
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.alterTable('attestations', table => {
    table.dropIndex(['model', 'answered_at'], 'attestations_answered_at');
  });
  await knex.schema.alterTable('decisions', table => {
    table.dropIndex(['state', 'snoozed_until'], 'decisions_snoozed_until');
    table.dropIndex(['state', 'planned_for'], 'decisions_planned_for');
  });
};
