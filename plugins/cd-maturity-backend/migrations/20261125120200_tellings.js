// @ts-check

/**
 * What people should hear of, written in the transaction that causes it and sent later, all of a recipient together.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('tellings', table => {
    table.comment('News that waits for, or was part of, a digest');
    table.bigIncrements('id');
    table.string('recipient', 512).notNullable().comment('Group or user');
    table
      .string('key', 700)
      .notNullable()
      .comment('Says the same only once to a recipient');
    table.string('topic', 40).notNullable();
    table.string('entity_ref', 512).nullable();
    table.text('text').notNullable();
    table.bigInteger('at').notNullable();
    table.bigInteger('sent_at').nullable();
    table.unique(['recipient', 'key'], { indexName: 'tellings_key' });
    table.index(['sent_at', 'recipient'], 'tellings_waiting');
  });

  await knex.schema.createTable('digests', table => {
    table.comment('When a recipient last got a digest');
    table.string('recipient', 512).primary();
    table.bigInteger('sent_at').notNullable();
  });

  await knex.schema.createTable('muted_topics', table => {
    table.comment('What a user does not want to hear of');
    table.string('user_ref', 512).notNullable();
    table.string('topic', 40).notNullable();
    table.primary(['user_ref', 'topic']);
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.dropTable('muted_topics');
  await knex.schema.dropTable('digests');
  await knex.schema.dropTable('tellings');
};
