import type { Knex } from 'knex';

/** How to reach the database that a client of PostgreSQL is connected with. */
export function configOf(knex: Knex) {
  const { client, connection } = knex.client.config;
  const { host, port, user, database } = connection;
  // The password is not enumerable, so that it is in no log; a copy would lack it.
  const { password }: { password: string } = connection;
  return { client, connection: { host, port, user, database, password } };
}
