import { ConflictError } from '@backstage/errors';
import type { Knex } from 'knex';

/** Numbers that grow with every write, so that replicas notice what another one wrote. */
export interface Revisions {
  /** Of findings and evaluations. */
  findings: number;
  /** Of what evaluations read besides the catalog: waivers, sign-offs, refused documents. */
  inputs: number;
}

/** The revisions as they are now. */
export async function readRevisions(knex: Knex): Promise<Revisions> {
  const rows = await knex('revisions').select('name', 'value');
  const value = (name: keyof Revisions): number =>
    rows.find(row => row.name === name)?.value ?? 0;
  return { findings: value('findings'), inputs: value('inputs') };
}

/**
 * Makes the writing of two replicas exclude each other: whoever is second finds another revision.
 *
 * @throws ConflictError
 */
export async function takeFindings(trx: Knex.Transaction, expected: number) {
  const taken = await trx('revisions')
    .where({ name: 'findings', value: expected })
    .update({ value: expected + 1 });
  if (!taken) {
    throw new ConflictError('Another replica wrote findings in the meantime.');
  }
}

/** Says that something was written. */
export async function bump(
  trx: Knex.Transaction,
  ...names: (keyof Revisions)[]
) {
  await trx('revisions').whereIn('name', names).increment('value', 1);
}
