// @ts-check

/**
 * What people know better than annotations: which scopes speak for an entity, and which names a scope had before. A
 * binding of a former name brings the past along; nobody asks the provider for it.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.alterTable('bindings', table => {
    table.boolean('former').notNullable().defaultTo(false);
  });

  await knex.schema.createTable('binding_corrections', table => {
    table.comment('Bindings that an owner set in place of the derived ones');
    table.string('entity_ref', 512).primary();
    table
      .integer('revision')
      .notNullable()
      .comment('Counts up with every change, so that two do not undo another');
    table.text('bindings').nullable().comment('Empty: derived ones hold again');
    table.text('note').nullable();
    table.string('changed_by', 512).notNullable();
    table.bigInteger('changed_at').notNullable();
  });

  await knex.schema.createTable('scope_aliases', table => {
    table.comment('Former names of scopes, as providers told of a rename');
    table.string('former_key', 640).primary();
    table.string('scope_key', 640).notNullable();
    table.bigInteger('learnt_at').notNullable();
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.dropTable('scope_aliases');
  await knex.schema.dropTable('binding_corrections');
  await knex.schema.alterTable('bindings', table => {
    table.dropColumn('former');
  });
};
