// @ts-check

/**
 * What owners are told of gaps that opened.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('announcements', table => {
    table.comment('One row for each owner and digest');
    table.increments('id');
    table.string('recipient').notNullable().comment('Full reference');
    for (const severity of ['error', 'warning', 'info']) {
      table.integer(severity).notNullable();
    }
    table.string('created_at', 24).notNullable();
    table.string('sent_at', 24).nullable().index();
  });

  // The last event whose gap was announced. What opened before there were announcements is no news.
  const [{ last }] = await knex('finding_events').max({ last: 'id' });
  await knex('revisions').insert({ name: 'announced', value: last ?? 0 });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex('revisions').where({ name: 'announced' }).delete();
  await knex.schema.dropTable('announcements');
};
