// @ts-check

/**
 * Where polling stands. A scope is polled in passes: a pass has a fixed `pass_since`, keeps one page at a time, and each
 * page is written together with the provider's note, so that a pass that was cut off goes on where it stopped.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('source_cursors', table => {
    table.comment('Polling of each bound scope');
    table.string('scope_key', 640).primary();
    table.string('source', 100).notNullable();
    table.bigInteger('next_at').notNullable().comment('Not polled before this');
    table
      .bigInteger('complete_at')
      .nullable()
      .comment('Start of the last pass that came to its end');
    table.bigInteger('pass_started_at').nullable();
    table.bigInteger('pass_since').nullable();
    table.integer('pass_pages').notNullable().defaultTo(0);
    table.text('state', 'longtext').nullable().comment('Note of the provider');
    table.integer('failures').notNullable().defaultTo(0).comment('In a row');
    table.string('error_kind', 20).nullable();
    table.text('error').nullable();
    table.text('hint').nullable();
    table.bigInteger('failed_at').nullable();
    table
      .bigInteger('backfill_since')
      .nullable()
      .comment('The next pass begins here');
    table.bigInteger('backfill_asked_at').nullable();
    table
      .bigInteger('backfilled_at')
      .nullable()
      .comment('When the last backfill was complete');
    table.index(['source', 'next_at'], 'source_cursors_due');
  });

  await knex.schema.createTable('source_polls', table => {
    table.comment('Polling of each source');
    table.string('source', 100).primary();
    table.bigInteger('polled_at').notNullable();
    table
      .bigInteger('succeeded_at')
      .nullable()
      .comment('Last poll in which the provider answered');
    table.integer('failed_polls').notNullable().comment('In a row');
    table.bigInteger('wait_until').nullable().comment('Rate limit');
  });

  await knex.schema.alterTable('bindings', table => {
    table.index(['source', 'scope_key'], 'bindings_source');
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.alterTable('bindings', table => {
    table.dropIndex(['source', 'scope_key'], 'bindings_source');
  });
  await knex.schema.dropTable('source_polls');
  await knex.schema.dropTable('source_cursors');
};
