// @ts-check

/**
 * Results: one narrow row per entity and model that lists and roll-ups read without a join, the detail beside it, and
 * a log of what moved. Practice results are one text with a character per practice: rows would be 70 times as many and
 * were slower in every query measured. PostgreSQL gets an integer array with GIN as well, because the text alone is
 * slow for rare values over the whole organisation.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  const postgres = /^pg/.test(knex.client.config.client);

  await knex.schema.createTable('metric_values', table => {
    table.comment('Readings of all metrics of an entity, packed');
    table.string('entity_ref', 512).primary();
    table.bigInteger('as_of').notNullable();
    table.text('readings', 'longtext').notNullable();
  });

  await knex.schema.createTable('scores', table => {
    table.comment('Current result per entity and model');
    table.string('entity_ref', 512).notNullable();
    table.string('model', 100).notNullable();
    table.string('model_version', 100).notNullable();
    table.string('kind', 64).notNullable();
    table.text('title').notNullable();
    table.string('sort_name', 512).notNullable();
    table.string('type', 255).nullable();
    table.string('lifecycle', 255).nullable();
    table.string('owner', 512).nullable();
    table.string('system', 512).nullable();
    table.string('domain', 512).nullable();
    table.integer('level').notNullable().comment('Published');
    table.integer('potential').notNullable();
    table.boolean('unrated').notNullable();
    table.boolean('provisional').notNullable();
    table.double('progress').notNullable();
    table.integer('percent_to_next').nullable();
    table.double('confidence').notNullable();
    table.double('share_measured').notNullable();
    table.double('share_people').notNullable();
    table.double('share_unknown').notNullable();
    table
      .string('dimension_levels', 32)
      .notNullable()
      .comment('A digit per dimension in model order; u is unrated');
    table
      .text('dimensions')
      .notNullable()
      .comment('What a table row shows of each dimension');
    table
      .text('statuses')
      .notNullable()
      .comment('A character per practice in model order');
    if (postgres) {
      table.specificType('status_keys', 'integer[]').notNullable();
    }
    table.string('fix_first', 200).nullable().comment('Practice id');
    table.bigInteger('newest_signal_at').nullable();
    table.bigInteger('evaluated_at').notNullable();
    table
      .bigInteger('first_rated_at')
      .nullable()
      .comment('First time with a rated dimension');
    table
      .text('publication')
      .notNullable()
      .comment('State of the computed and published rule');
    table
      .bigInteger('publish_at')
      .nullable()
      .comment('When a lower level that waits becomes public');
    table.primary(['entity_ref', 'model']);
    table.index(['model', 'sort_name', 'entity_ref'], 'scores_name');
    table.index(['model', 'owner'], 'scores_owner');
    table.index(['publish_at'], 'scores_publish_at', {
      predicate: knex.whereRaw('publish_at IS NOT NULL'),
    });
  });
  // The orders of the table on the page; backwards they serve its other direction.
  for (const column of ['progress', 'confidence']) {
    await knex.raw(
      `CREATE INDEX scores_${column} ON scores (model, ${column} DESC, entity_ref)`,
    );
  }
  if (postgres) {
    await knex.raw(
      'CREATE INDEX scores_status_keys ON scores USING gin (status_keys)',
    );
    // Rows are rewritten by every sweep: leave room for updates in the page.
    await knex.raw('ALTER TABLE scores SET (fillfactor = 80)');
  }

  await knex.schema.createTable('score_details', table => {
    table.comment('The whole result, read by the entity page only');
    table.string('entity_ref', 512).notNullable();
    table.string('model', 100).notNullable();
    table.text('score', 'longtext').notNullable();
    table
      .text('open_since')
      .notNullable()
      .comment('Practice id to the instant its recommendation opened');
    table.primary(['entity_ref', 'model']);
  });

  await knex.schema.createTable('score_changes', table => {
    table.comment('Moves of statuses and levels, with their cause');
    table.bigIncrements('id');
    table.string('entity_ref', 512).notNullable();
    table.string('model', 100).notNullable();
    table.string('model_version', 100).notNullable();
    table.bigInteger('at').notNullable();
    table.text('causes').notNullable();
    table.text('changes', 'longtext').notNullable();
    table.index(['entity_ref', 'model', 'id'], 'score_changes_entity');
  });

  await knex.schema.createTable('models', table => {
    table.comment('Models as last used; a changed one makes all entities due');
    table.string('model', 100).primary();
    table.string('version', 100).notNullable();
    table.string('hash', 64).notNullable();
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.dropTable('models');
  await knex.schema.dropTable('score_changes');
  await knex.schema.dropTable('score_details');
  await knex.schema.dropTable('scores');
  await knex.schema.dropTable('metric_values');
};
