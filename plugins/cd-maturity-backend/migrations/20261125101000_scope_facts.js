// @ts-check

/**
 * Facts about scopes: what the files of a repository show, and what providers say beside events. They are kept per scope
 * and not per entity, so that a repository is read once for all its components, and an entity that is bound later has
 * them at once.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('scope_facts', table => {
    table.comment(
      'Facts about scopes, by folder; the whole scope is an empty folder',
    );
    table.string('scope_key', 640).notNullable();
    table.string('folder', 300).notNullable();
    table.string('fact_id', 200).notNullable();
    table.string('source', 100).notNullable();
    table
      .double('value')
      .notNullable()
      .comment('1 or 0 for a fact that is true or false');
    table.integer('samples').nullable();
    table.text('url').nullable();
    table.bigInteger('observed_at').notNullable();
    table.primary(['scope_key', 'folder', 'fact_id']);
  });

  await knex.schema.createTable('scope_readings', table => {
    table.comment('When each bound scope was last asked for facts');
    table.string('scope_key', 640).primary();
    table.string('source', 100).notNullable();
    table.bigInteger('read_at').notNullable().comment('Last attempt');
    table.string('sha', 64).nullable().comment('Commit whose files were read');
    table.text('folders').notNullable().comment('For which facts were derived');
    table.text('error').nullable();
    table.text('hint').nullable();
    table.index(['source', 'read_at'], 'scope_readings_source');
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.dropTable('scope_readings');
  await knex.schema.dropTable('scope_facts');
};
