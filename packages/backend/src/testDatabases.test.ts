import { TestDatabases } from '@backstage/backend-test-utils';

const postgres =
  process.env.BACKSTAGE_TEST_DATABASE_POSTGRES18_CONNECTION_STRING;

describe('the databases that tests run on', () => {
  const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });

  it('include SQLite', async () => {
    const knex = await databases.init('SQLITE_3');
    const [row] = await knex.select(knex.raw('sqlite_version() as version'));
    expect(row.version).toMatch(/^3\./);
  });

  if (postgres) {
    it('include PostgreSQL 18', async () => {
      const knex = await databases.init('POSTGRES_18');
      const { rows } = await knex.raw('show server_version');
      expect(rows[0].server_version).toMatch(/^18\./);
    });
  } else {
    it.todo('include PostgreSQL 18 (left out: npm test starts it)');
  }
});
