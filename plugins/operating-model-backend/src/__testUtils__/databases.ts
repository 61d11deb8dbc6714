import { TestDatabases } from '@backstage/backend-test-utils';
import { migrationsDirectory } from '../database/migrate';

/** SQLite, and a real PostgreSQL where the tests are given one. */
export function testDatabases() {
  const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });
  return {
    each: databases.eachSupportedId(),
    /** An empty database of the kind. */
    empty: databases.init.bind(databases),
    /** A database with the plugin's tables. */
    async migrated(id: Parameters<typeof databases.init>[0]) {
      const knex = await databases.init(id);
      await knex.migrate.latest({ directory: migrationsDirectory() });
      return knex;
    },
  };
}
