import type { Knex } from 'knex';

/**
 * Does something in a transaction, whole or not at all. What it fails with is what went wrong: a disk that is
 * full and a server that is gone end a transaction by themselves, and the rollback that follows then fails with
 * something that tells nobody anything.
 */
export async function inTransaction<T>(
  knex: Knex,
  work: (transaction: Knex.Transaction) => Promise<T>,
): Promise<T> {
  let reason: unknown;
  try {
    return await knex.transaction(async transaction => {
      try {
        return await work(transaction);
      } catch (error) {
        reason = error;
        throw error;
      }
    });
  } catch (error) {
    throw reason ?? error;
  }
}
