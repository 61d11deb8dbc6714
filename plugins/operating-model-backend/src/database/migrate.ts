import {
  resolvePackagePath,
  type DatabaseService,
  type LoggerService,
} from '@backstage/backend-plugin-api';
import type { Knex } from 'knex';

const PACKAGE = '@onemap/plugin-operating-model-backend';
/** Where the migrations are. */
export function migrationsDirectory(): string {
  return resolvePackagePath(PACKAGE, 'migrations');
}

/** Opens the plugin's database and brings its tables up to date, unless the portal does that itself. */
export async function openDatabase(
  database: DatabaseService,
  logger: LoggerService,
): Promise<Knex> {
  const knex = await database.getClient();
  if (!database.migrations?.skip) await migrate(knex, logger);
  return knex;
}

/**
 * Brings the tables up to date, all in one transaction: a process that is killed leaves nothing half done.
 *
 * Replicas that start together on PostgreSQL queue at an advisory lock. The lock table of knex does not keep them
 * apart on an empty database: each may put a row of its own into it, and with two rows nobody ever gets the lock.
 * SQLite has one process. So whatever stands in the lock table was left by a process that is gone, and goes.
 */
export async function migrate(
  knex: Knex,
  logger: LoggerService,
): Promise<void> {
  const config = { directory: migrationsDirectory() };
  await knex.transaction(async transaction => {
    if (knex.client.config.client === 'pg') {
      await transaction.raw('select pg_advisory_xact_lock(hashtext(?))', [
        PACKAGE,
      ]);
    }
    try {
      await transaction.migrate.latest(config);
    } catch (error) {
      if (!isLocked(error)) throw error;
      logger.warn(
        'The migrations of the operating model were locked by a process that is gone; the lock is taken away.',
      );
      await freeLock(transaction);
      await transaction.migrate.latest(config);
    }
  });
}

function isLocked(error: unknown): boolean {
  return (error as { name?: string } | undefined)?.name === 'MigrationLocked';
}

/** Leaves one row, which is not locked: knex takes two for a lock that somebody holds. */
async function freeLock(transaction: Knex.Transaction): Promise<void> {
  await transaction('knex_migrations_lock').delete();
  await transaction('knex_migrations_lock').insert({ is_locked: 0 });
}
