// @ts-check

/**
 * How levels moved, narrow enough to draw lines and to find movers in SQL, and one row per group and day. No row per
 * entity and day: the line of an entity is its moves.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('level_moves', table => {
    table.comment('Moves of the published level or of a dimension');
    table.bigIncrements('id');
    table.string('entity_ref', 512).notNullable();
    table.string('model', 100).notNullable();
    table.string('model_version', 100).notNullable();
    table.bigInteger('at').notNullable();
    table
      .string('kind', 10)
      .notNullable()
      .comment('first; model: by another version from here on; moved');
    table.integer('from_level').notNullable().comment('-1 is unrated');
    table.integer('to_level').notNullable().comment('-1 is unrated');
    table.string('dimension_levels', 32).notNullable();
    table.double('progress').notNullable();
    table.double('confidence').notNullable();
    table.boolean('reconstructed').notNullable();
    table.index(['entity_ref', 'model', 'at'], 'level_moves_entity');
    table.index(['model', 'at'], 'level_moves_at');
  });
  await knex.raw(
    `INSERT INTO level_moves (entity_ref, model, model_version, at, kind, from_level, to_level, dimension_levels,
       progress, confidence, reconstructed)
     SELECT entity_ref, model, model_version, evaluated_at, 'first', -1, CASE WHEN unrated THEN -1 ELSE level END,
       dimension_levels, progress, confidence, ? FROM scores`,
    [false],
  );

  await knex.schema.createTable('group_days', table => {
    table.comment('How a group stood at the end of a day');
    table.string('model', 100).notNullable();
    table.string('group_by', 20).notNullable();
    table.string('key', 512).notNullable();
    table.integer('day').notNullable().comment('Days since 1970-01-01, UTC');
    table.string('model_version', 100).notNullable();
    table.integer('eligible').notNullable();
    table.integer('rated').notNullable();
    table.integer('level').nullable();
    table.double('progress').notNullable();
    table.double('confidence').notNullable();
    table
      .text('levels')
      .notNullable()
      .comment('Unrated, then entities by level');
    table.boolean('reconstructed').notNullable();
    table.primary(['model', 'group_by', 'key', 'day']);
    table.index(['day'], 'group_days_day');
  });

  await knex.schema.alterTable('score_changes', table => {
    table.index(['model', 'id'], 'score_changes_model');
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.alterTable('score_changes', table => {
    table.dropIndex(['model', 'id'], 'score_changes_model');
  });
  await knex.schema.dropTable('group_days');
  await knex.schema.dropTable('level_moves');
};
