// @ts-check

/**
 * What people do in the portal, figures of each day, and documents that the catalog refused.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.alterTable('findings', table => {
    table.string('mender_title').notNullable().defaultTo('');
    table.string('service_title').notNullable().defaultTo('');
  });

  await knex.schema.createTable('waivers', table => {
    table.comment(
      'Gaps accepted in the portal; those accepted in git are in the findings',
    );
    table.increments('id');
    table.string('fingerprint', 64).notNullable().index();
    table.string('until', 10).notNullable();
    table.text('reason').notNullable();
    table.string('requested_by').notNullable();
    table.string('requested_at', 24).notNullable();
    table.string('approver').nullable().comment('Who was asked to approve');
    table.string('approved_by').nullable();
    table.string('approved_at', 24).nullable();
    table.string('removed_by').nullable();
    table.string('removed_at', 24).nullable().index();
  });

  await knex.schema.createTable('attestations', table => {
    table.comment('Sign-offs of the one-page model of a service');
    table.increments('id');
    table.string('service').notNullable();
    table.string('role').notNullable();
    table.string('signed_by').notNullable();
    table.string('signed_at', 24).notNullable();
    table.string('digest', 64).notNullable().comment('Of what was signed');
    table.text('model').notNullable().comment('JSON, what was signed');
    table.string('withdrawn_by').nullable();
    table.string('withdrawn_at', 24).nullable();
    table.index(['service', 'role']);
  });

  await knex.schema.createTable('daily_figures', table => {
    table.comment('Gaps at the end of each day, by service and over all');
    table.string('day', 10).notNullable();
    table.string('service').notNullable().comment('Empty: over all services');
    for (const figure of ['error', 'warning', 'info', 'waived']) {
      table.integer(figure).notNullable();
    }
    table.integer('opened').notNullable();
    table.integer('resolved').notNullable();
    table.primary(['day', 'service']);
    table.index(['service', 'day']);
  });

  await knex.schema.createTable('rejected_documents', table => {
    table.comment(
      'Documents that the catalog refused, until they are good again',
    );
    table.string('entity_ref').primary();
    table.string('location', 1000).notNullable();
    table.text('errors').notNullable().comment('JSON, list of texts');
    table.string('since', 24).notNullable();
    table.string('last_seen', 24).notNullable();
  });

  // What evaluations read besides the catalog: waivers, sign-offs, refused documents.
  await knex('revisions').insert({ name: 'inputs', value: 0 });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex('revisions').where({ name: 'inputs' }).delete();
  for (const table of [
    'rejected_documents',
    'daily_figures',
    'attestations',
    'waivers',
  ]) {
    await knex.schema.dropTable(table);
  }
  await knex.schema.alterTable('findings', table => {
    table.dropColumns('mender_title', 'service_title');
  });
};
