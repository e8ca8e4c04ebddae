// @ts-check

const INDEX = 'bindings_incident_labels';

/**
 * Labels that mark issues of a scope as incidents for an entity that names them. Few do: the index holds those alone.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.alterTable('bindings', table => {
    table.text('incident_labels').nullable();
  });
  await knex.raw(
    'CREATE INDEX ?? ON ?? (??) WHERE incident_labels IS NOT NULL',
    [INDEX, 'bindings', 'scope_key'],
  );
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.raw('DROP INDEX ??', [INDEX]);
  await knex.schema.alterTable('bindings', table => {
    table.dropColumn('incident_labels');
  });
};
