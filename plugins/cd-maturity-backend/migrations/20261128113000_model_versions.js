// @ts-check

/**
 * Which version of a model was in force from when on, and what it changed. A row keeps what practices ask, so that the
 * next version can be compared with it.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('model_versions', table => {
    table.string('model', 100).notNullable();
    table.bigInteger('at').notNullable().comment('In force from then on');
    table.string('version', 100).notNullable();
    table.string('hash', 64).notNullable();
    table.text('outline', 'longtext').notNullable();
    table
      .text('changes', 'longtext')
      .nullable()
      .comment('Against the version before; null for the first one known');
    table.primary(['model', 'at']);
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.dropTable('model_versions');
};
