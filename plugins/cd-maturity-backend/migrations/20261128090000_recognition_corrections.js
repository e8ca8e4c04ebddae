// @ts-check

/**
 * What owners say that jobs of their pipelines do, in place of what names show.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('recognition_corrections', table => {
    table.string('entity_ref', 512).primary();
    table
      .integer('revision')
      .notNullable()
      .comment('Counts up with every change, so that two do not undo another');
    table
      .text('corrections')
      .nullable()
      .comment('JSON. Empty: what was recognised holds again');
    table.text('note').nullable();
    table.string('changed_by', 512).notNullable();
    table.bigInteger('changed_at').notNullable();
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.dropTable('recognition_corrections');
};
