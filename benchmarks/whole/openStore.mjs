import Knex from 'knex';
import { inRoot } from '../../scripts/support/paths.mjs';

const DATABASE = 'benchmark';

/**
 * Opens a store of findings in a database of its own.
 *
 * @param {string} connectionString - of a superuser
 * @param {new (knex: object) => object} Store
 * @returns how to `save` what was found, and how to `close` it
 */
export async function openStore(connectionString, Store) {
  const server = Knex({ client: 'pg', connection: connectionString });
  await server.raw('create database ??', DATABASE);
  await server.destroy();
  const url = new URL(connectionString);
  url.pathname = `/${DATABASE}`;
  const knex = Knex({ client: 'pg', connection: url.href });
  await knex.migrate.latest({
    directory: inRoot('plugins/operating-model-backend/migrations'),
  });
  const store = new Store(knex);
  let kept = await store.current();
  return {
    async save({ entities, asOf, findings, outcomes }) {
      const startedAt = new Date().toISOString();
      kept = await store.saveEvaluation(
        { startedAt, durationMs: 0, entities, content: '', asOf, outcomes },
        findings,
        kept,
      );
    },
    close: () => knex.destroy(),
  };
}
