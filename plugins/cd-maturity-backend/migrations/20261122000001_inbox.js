// @ts-check

/**
 * The durable inbox. A delivery is kept exactly as it came before anything looks at it, so that whatever goes wrong
 * later can be repaired and replayed. Instants are epoch milliseconds everywhere: both databases sort, compare and
 * return them alike.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('deliveries', table => {
    table.comment('Raw deliveries as they came in');
    table.bigIncrements('id');
    table.string('source', 100).notNullable();
    table.string('delivery_id', 255).notNullable();
    table.string('event', 255).notNullable();
    table.text('payload', 'longtext').notNullable();
    table.bigInteger('received_at').notNullable();
    table.string('state', 20).notNullable().comment('pending, done or dead');
    table.integer('attempts').notNullable().defaultTo(0);
    table.bigInteger('next_at').notNullable().comment('Not tried before this');
    // A provider that sends the same delivery again must not cause a second row.
    table.unique(['source', 'delivery_id'], {
      indexName: 'deliveries_natural_key',
    });
    // The worker looks at waiting rows only; the index stays small however many are kept.
    table.index(['next_at', 'id'], 'deliveries_waiting', {
      predicate: knex.whereRaw("state = 'pending'"),
    });
    table.index(['received_at'], 'deliveries_received_at');
  });

  await knex.schema.createTable('dead_letters', table => {
    table.comment('Deliveries that could not be read, with the reason');
    table.bigIncrements('id');
    table.string('source', 100).notNullable();
    table.string('delivery_id', 255).notNullable();
    table.string('event', 255).notNullable();
    table.text('payload', 'longtext').notNullable();
    table.bigInteger('received_at').notNullable();
    table.bigInteger('died_at').notNullable();
    table.text('field').nullable();
    table.text('reason').notNullable();
    table.unique(['source', 'delivery_id'], {
      indexName: 'dead_letters_natural_key',
    });
  });

  await knex.schema.createTable('sources', table => {
    table.comment('When each source was heard; decides whether it is alive');
    table.string('source', 100).primary();
    table.bigInteger('first_delivery_at').notNullable();
    table.bigInteger('last_delivery_at').notNullable();
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.dropTable('sources');
  await knex.schema.dropTable('dead_letters');
  await knex.schema.dropTable('deliveries');
};
