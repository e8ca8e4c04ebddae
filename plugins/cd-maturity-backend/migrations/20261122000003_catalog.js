// @ts-check

/**
 * What was last read from the catalog, so that judging an entity needs no call to it, and a change of an entity is
 * noticed by its hash. Bindings say whose signals are whose; facts are pushed statements about entities.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('entities', table => {
    table.comment('Catalog entities as last read');
    table.string('entity_ref', 512).primary();
    table.string('kind', 64).notNullable();
    table.text('title').notNullable();
    table.string('type', 255).nullable();
    table.string('lifecycle', 255).nullable();
    table.string('owner', 512).nullable();
    table.string('system', 512).nullable();
    table.string('domain', 512).nullable();
    table.string('parent', 512).nullable().comment('Group above a group');
    table.string('hash', 64).notNullable();
    table.text('snapshot', 'longtext').notNullable();
    table.bigInteger('missing_since').nullable();
    table.index(['kind', 'entity_ref'], 'entities_kind');
    table.index(['owner'], 'entities_owner');
    table.index(['system'], 'entities_system');
  });

  await knex.schema.createTable('logins', table => {
    table.comment('Logins seen in signals to users of the catalog');
    table.string('login', 255).notNullable();
    table.string('entity_ref', 512).notNullable();
    table.primary(['login', 'entity_ref']);
    table.index(['entity_ref'], 'logins_entity');
  });

  await knex.schema.createTable('bindings', table => {
    table.comment('Which scopes speak for an entity');
    table.bigIncrements('id');
    table.string('entity_ref', 512).notNullable();
    table.string('source', 100).notNullable();
    table.string('scope_key', 640).notNullable();
    table.text('roles').notNullable();
    table.text('filter').nullable();
    table.text('why').notNullable();
    table.index(['entity_ref'], 'bindings_entity');
    table.index(['scope_key'], 'bindings_scope');
  });

  await knex.schema.createTable('facts', table => {
    table.comment('Facts that were pushed');
    table.string('entity_ref', 512).notNullable();
    table.string('fact_id', 200).notNullable();
    table
      .double('value')
      .notNullable()
      .comment('1 or 0 for a fact that is true or false');
    table.integer('samples').nullable();
    table.bigInteger('observed_at').notNullable();
    table.string('pushed_by', 512).notNullable();
    table.primary(['entity_ref', 'fact_id']);
  });

  await knex.schema.createTable('dirty_entities', table => {
    table.comment('Entities to judge again');
    table.string('entity_ref', 512).primary();
    table
      .bigInteger('version')
      .notNullable()
      .comment('Counts up with every mark, so that one set meanwhile stays');
    table.integer('causes').notNullable().comment('Bit per cause');
    table.bigInteger('due_at').notNullable();
    table
      .bigInteger('leased_until')
      .notNullable()
      .comment('Another process judges it until then');
    table.index(['due_at'], 'dirty_entities_due_at');
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.dropTable('dirty_entities');
  await knex.schema.dropTable('facts');
  await knex.schema.dropTable('bindings');
  await knex.schema.dropTable('logins');
  await knex.schema.dropTable('entities');
};
