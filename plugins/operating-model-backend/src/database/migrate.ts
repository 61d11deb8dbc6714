import {
  resolvePackagePath,
  type DatabaseService,
  type LoggerService,
} from '@backstage/backend-plugin-api';
import type { Knex } from 'knex';
import { setTimeout as sleep } from 'node:timers/promises';

const PACKAGE = '@onemap/plugin-operating-model-backend';
const TRY_EVERY_MS = 1_000;
const GIVE_UP_AFTER_MS = 60_000;
const UNIQUE_VIOLATION = '23505';
const DUPLICATE_TABLE = '42P07';

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
 * Brings the tables up to date. Where another replica is at it, it waits. A lock that stays is that of a
 * process which was killed while migrating: each migration is one transaction, so nothing is half done,
 * and the lock is taken away.
 */
export async function migrate(
  knex: Knex,
  logger: LoggerService,
  { tryEveryMs = TRY_EVERY_MS, giveUpAfterMs = GIVE_UP_AFTER_MS } = {},
): Promise<void> {
  const config = { directory: migrationsDirectory() };
  for (let waited = 0; ; waited += tryEveryMs) {
    try {
      await knex.migrate.latest(config);
      return;
    } catch (error) {
      const isLast = waited >= giveUpAfterMs;
      if (!isLocked(error) && (isLast || !isRace(error))) throw error;
      if (isLast) {
        logger.warn(
          'The migrations of the operating model are locked by a process that is gone; the lock is taken away.',
        );
        await knex.migrate.forceFreeMigrationsLock(config);
      }
      await sleep(tryEveryMs);
    }
  }
}

function isLocked(error: unknown): boolean {
  return (error as { name?: string } | undefined)?.name === 'MigrationLocked';
}

/** On an empty PostgreSQL two replicas may both try to make the table that the lock is in. */
function isRace(error: unknown): boolean {
  const { code } = error as { code?: unknown };
  return code === UNIQUE_VIOLATION || code === DUPLICATE_TABLE;
}
