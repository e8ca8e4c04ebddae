// @ts-check

/**
 * How groups, systems, domains and the organisation stand, so that pages about all of them read a few rows instead of
 * every score. Rows are made from scores again whenever a mark says that something below them moved. Marks are only ever
 * added and taken: writers never wait for each other.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('score_groups', table => {
    table.comment('Results of several entities together');
    table.string('model', 100).notNullable();
    table
      .string('group_by', 20)
      .notNullable()
      .comment('owner, system, domain or all');
    table
      .string('key', 512)
      .notNullable()
      .comment('Empty for entities without');
    table.string('title', 512).notNullable();
    table.string('sort_title', 512).notNullable();
    table.string('parent', 512).nullable().comment('Key of the row above');
    table
      .text('direct', 'longtext')
      .nullable()
      .comment(
        'Counts of its own entities; only where rows stand below others',
      );
    table
      .text('total', 'longtext')
      .notNullable()
      .comment('Counts of all below');
    table
      .text('practices', 'longtext')
      .notNullable()
      .comment('Counts of all below by practice and status');
    table.integer('eligible').notNullable();
    table.integer('rated').notNullable();
    table.integer('level').nullable();
    table.double('progress').notNullable().comment('Mean');
    table.double('confidence').notNullable().comment('Mean');
    table.text('levels').notNullable().comment('Distribution over levels');
    table.primary(['model', 'group_by', 'key']);
    table.index(
      ['model', 'group_by', 'parent', 'sort_title', 'key'],
      'score_groups_below',
    );
    table.index(
      ['model', 'group_by', 'sort_title', 'key'],
      'score_groups_title',
    );
  });

  await knex.schema.createTable('dirty_groups', table => {
    table.comment('Keys whose rows have to be made again');
    table.bigIncrements('id');
    table.string('group_by', 20).notNullable();
    table.string('key', 512).notNullable();
  });
  for (const column of ['owner', 'system', 'domain']) {
    await knex.raw(
      `INSERT INTO dirty_groups (group_by, "key") SELECT DISTINCT '${column}', coalesce(${column}, '') FROM scores`,
    );
  }
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.dropTable('dirty_groups');
  await knex.schema.dropTable('score_groups');
};
