// @ts-check

/**
 * A dead letter is a delivery in another state: one row, one id, one list. The payload is no longer kept twice, and a
 * replay is a change of state.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.alterTable('deliveries', table => {
    table.text('field').nullable().comment('What of a dead one is wrong');
    table.text('reason').nullable();
    table.bigInteger('died_at').nullable();
    table
      .integer('replays')
      .notNullable()
      .defaultTo(0)
      .comment('How often it was read again');
  });
  await knex.raw(`
    update deliveries set
      field = (select field from dead_letters d where d.source = deliveries.source and d.delivery_id = deliveries.delivery_id),
      reason = (select reason from dead_letters d where d.source = deliveries.source and d.delivery_id = deliveries.delivery_id),
      died_at = (select died_at from dead_letters d where d.source = deliveries.source and d.delivery_id = deliveries.delivery_id)
    where state = 'dead'`);
  await knex.raw(`
    insert into deliveries
      (source, delivery_id, event, payload, received_at, state, attempts, next_at, field, reason, died_at)
    select source, delivery_id, event, payload, received_at, 'dead', 0, received_at, field, reason, died_at
    from dead_letters d where not exists (
      select 1 from deliveries known where known.source = d.source and known.delivery_id = d.delivery_id
    )`);
  await knex.schema.dropTable('dead_letters');
  await knex.schema.alterTable('deliveries', table => {
    table.dropIndex(['received_at'], 'deliveries_received_at');
    table.index(['source', 'received_at'], 'deliveries_source_received');
    table.index(['source', 'received_at'], 'deliveries_dead', {
      predicate: knex.whereRaw("state = 'dead'"),
    });
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
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
  await knex.raw(`
    insert into dead_letters (source, delivery_id, event, payload, received_at, died_at, field, reason)
    select source, delivery_id, event, payload, received_at, coalesce(died_at, received_at), field, coalesce(reason, '')
    from deliveries where state = 'dead'`);
  await knex.schema.alterTable('deliveries', table => {
    table.dropIndex(['source', 'received_at'], 'deliveries_dead');
    table.dropIndex(['source', 'received_at'], 'deliveries_source_received');
    table.index(['received_at'], 'deliveries_received_at');
  });
  for (const column of ['replays', 'died_at', 'reason', 'field']) {
    await knex.raw('alter table deliveries drop column ??', [column]);
  }
};
