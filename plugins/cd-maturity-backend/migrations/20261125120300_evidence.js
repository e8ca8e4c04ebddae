// @ts-check

/**
 * What a model judges by beside the measured readings, so that a changed model can be tried on everything without reading
 * a signal.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.alterTable('metric_values', table => {
    table.text('evidence', 'longtext').nullable();
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.alterTable('metric_values', table => {
    table.dropColumn('evidence');
  });
};
