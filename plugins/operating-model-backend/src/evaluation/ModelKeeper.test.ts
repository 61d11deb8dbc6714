import type { Entity } from '@backstage/catalog-model';
import type { Knex } from 'knex';
import { testDatabases } from '../__testUtils__/databases';
import { entitiesFromYaml } from '../__testUtils__/entitiesFromYaml';
import { startService } from '../__testUtils__/startService';

jest.setTimeout(60_000);

const databases = testDatabases();
const MODEL = `
apiVersion: operating-model.io/v1alpha1
kind: Risk
metadata: { name: leak }
spec: { reviewBy: 2026-11-21, forum: board }
---
{ apiVersion: operating-model.io/v1alpha1, kind: Forum, metadata: { name: board }, spec: { type: risk-committee } }
---
{ apiVersion: backstage.io/v1alpha1, kind: User, metadata: { name: ada }, spec: { memberOf: [] } }
`;

describe.each(databases.each)('ModelKeeper on %s', id => {
  let knex: Knex;
  let entities: Entity[];

  beforeEach(async () => {
    knex = await databases.migrated(id);
    entities = entitiesFromYaml(MODEL);
  });

  const start = () => startService({ knex, entities });
  const rulesOf = async (service: Awaited<ReturnType<typeof start>>) =>
    [...(await service.findings.current()).records.values()].map(
      ({ finding }) => finding.rule,
    );

  it('finds the gaps of what the catalog holds, and keeps them', async () => {
    const service = await start();
    await service.evaluate();
    expect(await rulesOf(service)).toContain('risk-unowned');
    expect(service.keeper.problem).toBeUndefined();
    expect(service.keeper.checkedAt).toEqual(service.clock.now());
  });

  it('evaluates only when something changed', async () => {
    const service = await start();
    await service.evaluate();
    const { revision } = await service.findings.current();
    service.clock.pass(60_000);
    expect(await service.keeper.look()).toBe('unchanged');
    expect((await service.findings.current()).revision).toBe(revision);
    expect(service.keeper.checkedAt).toEqual(service.clock.now());
  });

  it('evaluates once more for all who ask while it evaluates', async () => {
    const service = await start();
    await service.evaluate();
    service.catalog.reads.stream = 0;
    const ask = () => service.keeper.look(true);
    const results = await Promise.all([ask(), ask(), ask(), ask()]);
    expect(results).toEqual(Array(4).fill('unchanged'));
    expect(service.catalog.reads.stream).toBe(2);
  });

  it('closes a gap when its entity is mended', async () => {
    const service = await start();
    await service.evaluate();
    entities[0].spec = { ...entities[0].spec, owner: 'ada' };
    service.clock.pass(1000);
    expect(await service.keeper.look()).toBe('changed');
    expect(await rulesOf(service)).not.toContain('risk-unowned');
  });

  it('reads of the catalog only what it was told to have changed, for a while', async () => {
    const service = await start();
    await service.evaluate();
    entities[0].spec = { ...entities[0].spec, owner: 'ada' };
    service.catalog.reads.stream = 0;
    service.keeper.expect(['risk:default/leak']);
    expect(await service.keeper.look()).toBe('changed');
    expect(await service.keeper.look()).toBe('unchanged');
    expect(await rulesOf(service)).not.toContain('risk-unowned');
    expect(service.catalog.reads.stream).toBe(0);
    service.clock.pass(6_000);
    await service.keeper.look();
    expect(service.catalog.reads.stream).toBe(1);
  });

  it('does not take the catalog to be back before it read all of it', async () => {
    const service = await start();
    await service.evaluate();
    service.catalog.failure = new Error('down');
    service.keeper.expect(['risk:default/leak']);
    expect(await service.keeper.look()).toBe('failed');
    service.keeper.expect([]);
    expect(await service.keeper.look()).toBe('failed');
    service.catalog.failure = undefined;
    expect(await service.keeper.look()).toBe('unchanged');
    expect(service.keeper.problem).toBeUndefined();
  });

  it('evaluates anew when a day has passed: dates come due', async () => {
    const service = await start();
    await service.evaluate();
    expect(await rulesOf(service)).not.toContain('risk-unreviewed');
    service.clock.pass(24 * 3600 * 1000);
    await service.keeper.look();
    expect(await rulesOf(service)).toContain('risk-unreviewed');
  });

  it('keeps the last good state while the catalog is down, and says since when', async () => {
    const service = await start();
    await service.evaluate();
    const before = service.keeper.live;
    service.clock.pass(1000);
    const since = service.clock.now().toISOString();
    service.catalog.failure = new Error('connect ECONNREFUSED');
    expect(await service.keeper.look()).toBe('failed');
    service.clock.pass(60_000);
    expect(await service.keeper.look()).toBe('failed');
    expect(service.keeper.live).toBe(before);
    expect(service.keeper.problem).toEqual({
      since,
      message: expect.stringContaining('ECONNREFUSED'),
    });
    const { body } = await service.get('/findings');
    expect(body.evaluation.problem.since).toBe(since);
    expect(body.totalItems).toBeGreaterThan(0);

    service.catalog.failure = undefined;
    expect(await service.keeper.look()).toBe('unchanged');
    expect(service.keeper.problem).toBeUndefined();
  });

  it('neither raises nor closes anything while the catalog is loading', async () => {
    const service = await startService({
      knex,
      entities: entities.slice(0, 1),
      operatingModel: { evaluation: { settle: { seconds: 5 } } },
    });
    expect(await service.keeper.look()).toBe('loading');
    expect(service.keeper.problem?.message).toContain('still loading');
    expect(await rulesOf(service)).toEqual([]);
    const canvas = await service.get('/services/default/x/canvas');
    expect(canvas.status).toBe(503);
    expect(canvas.body.type).toMatch(/not-evaluated$/);
    expect(canvas.headers['retry-after']).toBe('5');

    service.clock.pass(1000);
    service.catalog.entities = entities;
    expect(await service.keeper.look()).toBe('loading');
    service.clock.pass(5000);
    expect(await service.keeper.look()).not.toBe('loading');
    // A forum that was not loaded yet would have dangled.
    expect(await rulesOf(service)).not.toContain('dangling-reference');
  });

  it('judges nothing anew when most of the catalog is suddenly gone', async () => {
    const many = Array.from({ length: 60 }, (_, i): Entity => ({
      ...entities[2],
      metadata: { name: `u${i}` },
    }));
    entities = [...entities, ...many];
    const service = await startService({
      knex,
      entities,
      operatingModel: { evaluation: { settle: { milliseconds: 500 } } },
    });
    await service.evaluate();
    const before = await rulesOf(service);
    service.catalog.entities = many.slice(0, 5);
    expect(await service.keeper.look()).toBe('loading');
    expect(await rulesOf(service)).toEqual(before);
  });

  it('serves the findings of another replica without evaluating', async () => {
    const a = await start();
    const b = await start();
    await a.evaluate();
    await b.evaluate();
    const { id: evaluation } = a.keeper.live.evaluation ?? {};
    expect(b.keeper.live.evaluation?.id).toBe(evaluation);
    expect(b.keeper.live.current.records).toEqual(
      a.keeper.live.current.records,
    );

    entities[0].spec = { ...entities[0].spec, owner: 'ada' };
    await a.keeper.look();
    await b.keeper.look();
    expect(b.keeper.live.current.revision).toBe(a.keeper.live.current.revision);
    expect(await rulesOf(b)).not.toContain('risk-unowned');
  });

  it('starts again from what is kept, and finds the same gaps, not new ones', async () => {
    const first = await start();
    await first.evaluate();
    await first.lease.release();
    const opened = [...first.keeper.live.current.records.values()].map(
      ({ firstSeen }) => firstSeen,
    );
    const second = await start();
    second.clock.pass(3_600_000);
    // The catalog is what it was: there is nothing to wait for.
    expect(await second.keeper.look()).not.toBe('loading');
    expect(
      [...second.keeper.live.current.records.values()].map(
        ({ firstSeen }) => firstSeen,
      ),
    ).toEqual(opened);
  });

  it('takes what another wrote meanwhile as the ground of its next try', async () => {
    const service = await start();
    await service.evaluate();
    await knex('revisions').where({ name: 'findings' }).increment('value', 1);
    expect(await service.keeper.look(true)).not.toBe('failed');
  });

  it('serves from memory while the database is gone, and says so', async () => {
    const service = await start();
    await service.evaluate();
    await knex.schema.renameTable('revisions', 'elsewhere');
    expect(await service.keeper.look()).toBe('failed');
    const { body } = await service.get('/services');
    expect(body.evaluation.problem.message).toMatch(/The database refused/);
    await knex.schema.renameTable('elsewhere', 'revisions');
    expect(await service.keeper.look()).toBe('unchanged');
  });
});
