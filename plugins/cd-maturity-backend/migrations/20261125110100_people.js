// @ts-check

/**
 * What people do: decisions that can be planned and set aside, disputed readings, exemptions, answers, goals and
 * campaigns, each with the trail of who did what; and the answers to writes that somebody may send twice.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.alterTable('decisions', table => {
    table.string('planned_for', 10).nullable();
    table.text('work_item').nullable();
    table.string('snoozed_until', 10).nullable();
    table.integer('version').notNullable().defaultTo(1);
  });

  await knex.schema.createTable('disputes', table => {
    table.comment('Readings that owners called wrong');
    table.string('id', 36).primary();
    table.string('entity_ref', 512).notNullable();
    table.string('model', 100).notNullable();
    table.string('practice_id', 200).notNullable();
    table.text('note').notNullable();
    table.text('evidence').nullable().comment('Link');
    table.text('reading', 'longtext').notNullable();
    table.string('raised_by', 512).notNullable();
    table.bigInteger('raised_at').notNullable();
    table.string('state', 20).notNullable();
    table.string('resolved_by', 512).nullable();
    table.bigInteger('resolved_at').nullable();
    table.text('resolution').nullable();
    table.index(['state', 'raised_at', 'id'], 'disputes_state');
    table.index(['model', 'raised_at'], 'disputes_model');
    table.index(['entity_ref', 'model', 'practice_id'], 'disputes_entity');
  });

  await knex.schema.createTable('exemptions', table => {
    table.comment('Practices that do not count for an entity for a while');
    table.string('id', 36).primary();
    table.string('entity_ref', 512).notNullable();
    table.string('owner', 512).nullable().comment('When it was asked for');
    table.string('model', 100).notNullable();
    table.string('practice_id', 200).notNullable();
    table.string('effect', 20).notNullable();
    table.text('reason').notNullable();
    table.text('evidence').nullable().comment('Link');
    table.string('until', 10).notNullable();
    table.bigInteger('ends_at').notNullable().comment('End of the last day');
    table.string('state', 20).notNullable();
    table.string('requested_by', 512).notNullable();
    table.bigInteger('requested_at').notNullable();
    table.string('decided_by', 512).nullable();
    table.bigInteger('decided_at').nullable();
    table.text('decision_note').nullable();
    table.string('renews', 36).nullable();
    table.integer('version').notNullable();
    table.index(['entity_ref', 'state'], 'exemptions_entity');
    table.index(['state', 'ends_at'], 'exemptions_ends_at');
    table.index(['owner', 'state'], 'exemptions_owner');
    table.index(['requested_at', 'id'], 'exemptions_requested_at');
  });
  // Two requests for the same at once: one of them wins.
  await knex.raw(
    `CREATE UNIQUE INDEX exemptions_one_request ON exemptions (entity_ref, model, practice_id)
     WHERE state = 'requested'`,
  );

  await knex.schema.createTable('attestations', table => {
    table.comment('Answers of people, the last of each');
    table.string('holder_ref', 512).notNullable();
    table.string('model', 100).notNullable();
    table.string('practice_id', 200).notNullable();
    table.string('respondent', 512).notNullable();
    table.string('option', 100).notNullable();
    table.text('link').nullable();
    table.text('note').nullable();
    table.bigInteger('answered_at').notNullable();
    table.primary(['holder_ref', 'model', 'practice_id', 'respondent']);
  });

  await knex.schema.createTable('contradictions', table => {
    table.comment('When a measurement last said the opposite of an answer');
    table.string('entity_ref', 512).notNullable();
    table.string('model', 100).notNullable();
    table.string('practice_id', 200).notNullable();
    table.bigInteger('at').notNullable();
    table.primary(['entity_ref', 'model', 'practice_id']);
  });

  await knex.schema.createTable('goals', table => {
    table.comment('What entities, systems and groups want to reach');
    table.string('ref', 512).notNullable();
    table.string('model', 100).notNullable();
    table.text('content').notNullable();
    table.string('set_by', 512).notNullable();
    table.bigInteger('set_at').notNullable();
    table.integer('version').notNullable();
    table.primary(['ref', 'model']);
  });

  await knex.schema.createTable('campaigns', table => {
    table.comment('Pushes with an owner and an end');
    table.string('id', 36).primary();
    table.string('model', 100).notNullable();
    table.string('owner', 512).notNullable();
    table.string('start', 10).notNullable();
    table.string('deadline', 10).notNullable();
    table.bigInteger('ended_at').nullable();
    table.text('content', 'longtext').notNullable();
    table.bigInteger('created_at').notNullable();
    table.integer('version').notNullable();
    table.index(['created_at', 'id'], 'campaigns_created_at');
    table.index(['ended_at', 'start'], 'campaigns_running');
  });

  await knex.schema.createTable('campaign_days', table => {
    table.comment('How each team of a campaign stood on each day');
    table.string('campaign_id', 36).notNullable();
    table.string('day', 10).notNullable();
    table
      .string('owner', 512)
      .notNullable()
      .comment('Empty for entities without an owner');
    table.integer('total').notNullable();
    table.integer('reached').notNullable();
    table.primary(['campaign_id', 'day', 'owner']);
  });

  await knex.schema.createTable('people_events', table => {
    table.comment(
      'Who did what: exemptions, disputes, answers, goals, campaigns',
    );
    table.bigIncrements('id');
    table.string('subject', 20).notNullable();
    table
      .string('ref', 512)
      .notNullable()
      .comment('Entity, group or campaign that it is about');
    table.bigInteger('at').notNullable();
    table.string('event', 20).notNullable();
    table.string('actor', 512).nullable().comment('Empty: the product itself');
    table.text('content').notNullable();
    table.index(['subject', 'ref', 'id'], 'people_events_ref');
  });

  await knex.schema.createTable('idempotency_keys', table => {
    table.comment('Answers to writes, for those who send them again');
    table.string('subject', 512).notNullable();
    table.string('key', 255).notNullable();
    table.string('request', 64).notNullable().comment('Hash');
    table.bigInteger('at').notNullable();
    table.integer('status').nullable().comment('Empty while it is at work');
    table.text('body', 'longtext').nullable();
    table.primary(['subject', 'key']);
    table.index(['at'], 'idempotency_keys_at');
  });

  await knex.schema.alterTable('score_details', table => {
    table
      .text('without_exemptions')
      .nullable()
      .comment('What it would be; empty while no exemption holds');
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.alterTable('score_details', table => {
    table.dropColumn('without_exemptions');
  });
  for (const table of [
    'idempotency_keys',
    'people_events',
    'campaign_days',
    'campaigns',
    'goals',
    'contradictions',
    'attestations',
    'exemptions',
    'disputes',
  ]) {
    await knex.schema.dropTable(table);
  }
  await knex.schema.alterTable('decisions', table => {
    table.dropColumn('planned_for');
    table.dropColumn('work_item');
    table.dropColumn('snoozed_until');
    table.dropColumn('version');
  });
};
