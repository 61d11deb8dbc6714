import {
  resolvePackagePath,
  type DatabaseService,
} from '@backstage/backend-plugin-api';
import type { Knex } from 'knex';

const PACKAGE = '@onemap/plugin-operating-model-backend';

/** Where the migrations are. */
export function migrationsDirectory(): string {
  return resolvePackagePath(PACKAGE, 'migrations');
}

/** Opens the plugin's database and brings its tables up to date, unless the portal does that itself. */
export async function openDatabase(database: DatabaseService): Promise<Knex> {
  const knex = await database.getClient();
  if (!database.migrations?.skip) {
    await knex.migrate.latest({ directory: migrationsDirectory() });
  }
  return knex;
}
