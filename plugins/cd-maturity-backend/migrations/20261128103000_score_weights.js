// @ts-check

/**
 * For how many entities one counts where groups, systems and domains are judged. The next evaluation fills it by the
 * criticality of the entity; until then each counts for one, as before.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.alterTable('scores', table => {
    table.integer('weight').notNullable().defaultTo(1);
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.alterTable('scores', table => {
    table.dropColumn('weight');
  });
};
