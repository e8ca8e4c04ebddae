// @ts-check

/**
 * Filters by system, domain, type and lifecycle, the values that these filters offer, and the rows of a system or domain
 * that something moved below, read an index instead of the whole table.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.alterTable('scores', table => {
    table.index(['model', 'system'], 'scores_system');
    table.index(['model', 'domain'], 'scores_domain');
    table.index(['model', 'type', 'lifecycle'], 'scores_type');
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.alterTable('scores', table => {
    table.dropIndex(['model', 'system'], 'scores_system');
    table.dropIndex(['model', 'domain'], 'scores_domain');
    table.dropIndex(['model', 'type', 'lifecycle'], 'scores_type');
  });
};
