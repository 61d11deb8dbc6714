// @ts-check

/**
 * Evaluations and findings. Times are ISO 8601 texts in UTC, which sort by themselves and read the same
 * from SQLite and PostgreSQL.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('evaluations', table => {
    table.comment('One row for each evaluation whose result differed');
    table.increments('id');
    table.string('started_at', 24).notNullable().index();
    table.integer('duration_ms').notNullable();
    table.integer('entities').notNullable();
    table.string('content', 32).notNullable().comment('Digest of the catalog');
    table.string('as_of', 10).notNullable();
    table.text('outcomes').notNullable().comment('JSON, by rule');
    table.text('gaps').notNullable().comment('JSON, counts by severity');
    table.integer('opened').notNullable();
    table.integer('resolved').notNullable();
  });

  await knex.schema.createTable('findings', table => {
    table.comment('Every gap that was ever found and not yet forgotten');
    table.string('fingerprint', 64).primary();
    table.string('state', 10).notNullable();
    table.string('rule').notNullable().index();
    table.string('severity', 10).notNullable();
    table.integer('severity_rank').notNullable();
    table.string('box', 20).notNullable();
    table.integer('box_rank').notNullable();
    table.string('subject').notNullable().index();
    table.string('owner').nullable().index().comment('Owner of the subject');
    table.text('search').notNullable().comment('Lower case, for words');
    table.text('content').notNullable().comment('JSON, the finding');
    table.string('digest', 64).notNullable().comment('Of everything above');
    table.string('first_seen', 24).notNullable();
    table.string('last_seen', 24).notNullable();
    table.string('resolved_at', 24).nullable();
    table.index(['state', 'severity_rank', 'fingerprint']);
    table.index(['state', 'resolved_at']);
  });

  await knex.schema.createTable('finding_links', table => {
    table.comment('What a finding can be looked up by');
    table.string('fingerprint', 64).notNullable();
    table
      .string('type', 10)
      .notNullable()
      .comment('service, department, or names: an entity that it gives away');
    table.string('ref').notNullable();
    table.primary(['fingerprint', 'type', 'ref']);
    table.index(['type', 'ref']);
  });

  await knex.schema.createTable('finding_events', table => {
    table.comment('What happened to a finding');
    table.increments('id');
    table.string('fingerprint', 64).notNullable().index();
    table.string('at', 24).notNullable().index();
    table.string('event', 20).notNullable();
    table.string('by').nullable();
    table.text('reason').nullable();
  });

  await knex.schema.createTable('revisions', table => {
    table.comment(
      'A number that grows with every write, so that replicas notice',
    );
    table.string('name', 20).primary();
    table.integer('value').notNullable();
  });
  await knex('revisions').insert({ name: 'findings', value: 0 });

  await knex.schema.createTable('leases', table => {
    table.comment('Which replica does the work');
    table.string('name', 20).primary();
    table.string('holder', 40).notNullable();
    table.integer('beat').notNullable();
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  for (const table of [
    'leases',
    'revisions',
    'finding_events',
    'finding_links',
    'findings',
    'evaluations',
  ]) {
    await knex.schema.dropTable(table);
  }
};
