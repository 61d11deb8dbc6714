// @ts-check

/** Rows of one statement; SQLite takes a limited number of values. */
const ROWS = 300;

/**
 * Findings can be looked up by whom they involve. Those that are kept are taken in here, the closed ones
 * too, since an evaluation writes only what differs.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  const findings = await knex('findings').select('fingerprint', 'content');
  const rows = findings.flatMap(({ fingerprint, content }) =>
    JSON.parse(content).finding.involves.map((/** @type {string} */ ref) => ({
      fingerprint,
      type: 'involves',
      ref,
    })),
  );
  await knex.batchInsert('finding_links', rows, ROWS);
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex('finding_links').where({ type: 'involves' }).delete();
};
