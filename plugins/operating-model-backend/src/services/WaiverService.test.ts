import { AuthorizeResult } from '@backstage/plugin-permission-common';
import type { FindingView } from '@onemap/plugin-operating-model-common';
import { testDatabases } from '../__testUtils__/databases';
import { entitiesFromYaml } from '../__testUtils__/entitiesFromYaml';
import { startService, type TestService } from '../__testUtils__/startService';

jest.setTimeout(60_000);

const databases = testDatabases();
const MODEL = `
apiVersion: operating-model.io/v1alpha1
kind: Forum
metadata: { name: board }
spec: { type: service-review, owner: owners }
---
apiVersion: operating-model.io/v1alpha1
kind: Forum
metadata: { name: waived-in-git }
spec:
  type: service-review
  waivers: [{ rule: forum-unchaired, until: 2027-01-01, reason: Agreed. }]
---
{ apiVersion: backstage.io/v1alpha1, kind: Group, metadata: { name: owners }, spec: { children: [] } }
---
{ apiVersion: backstage.io/v1alpha1, kind: User, metadata: { name: owner }, spec: { memberOf: [owners] } }
---
{ apiVersion: backstage.io/v1alpha1, kind: User, metadata: { name: asker }, spec: { memberOf: [] } }
---
{ apiVersion: backstage.io/v1alpha1, kind: User, metadata: { name: approver }, spec: { memberOf: [] } }
---
{ apiVersion: backstage.io/v1alpha1, kind: User, metadata: { name: other }, spec: { memberOf: [] } }
`;

const ASKER = 'user:default/asker';
const APPROVER = 'user:default/approver';
const OTHER = 'user:default/other';
const OWNER = 'user:default/owner';
const REQUEST = { until: '2026-12-31', reason: 'The chair is being chosen.' };

let service: TestService;
let gap: FindingView;

async function gapOf(subject: string): Promise<FindingView> {
  const { body } = await service.get('/findings?rule=forum-unchaired');
  return body.items.find((each: FindingView) => each.subject === subject);
}

const ask = (body: object = REQUEST, user = ASKER) =>
  service.post(`/findings/${gap.fingerprint}/waiver`, body, user);
const approve = (user = APPROVER) =>
  service.post(`/findings/${gap.fingerprint}/waiver/approval`, {}, user);
const state = async () =>
  (await service.get(`/findings/${gap.fingerprint}`)).body.state;

beforeEach(async () => {
  service = await startService({
    knex: await databases.migrated('SQLITE_3'),
    entities: entitiesFromYaml(MODEL),
    operatingModel: { waivers: { maxDays: 60 } },
  });
  await service.evaluate();
  gap = await gapOf('forum:default/board');
});

describe('asking for a gap to be accepted', () => {
  it.each([
    ['yesterday', { until: '2026-11-20' }, /Must be a day from 2026-11-21/],
    ['longer than configured', { until: '2027-01-21' }, /at most 60 days/],
    ['without a reason', { reason: '  ' }, /Say why/],
    ['until no day of the calendar', { until: '2026-11-31' }, /YYYY-MM-DD/],
    ['approved by oneself', { approvedBy: ASKER }, /another person/],
    ['approved by an owner', { approvedBy: OWNER }, /Owns what/],
    [
      'approved by nobody',
      { approvedBy: 'user:default/nobody' },
      /not a person/,
    ],
    ['approved by a group', { approvedBy: 'group:default/owners' }, /user:/],
  ])('is refused %s', async (_, wrong, message) => {
    const { status, body } = await ask({ ...REQUEST, ...wrong });
    expect(status).toBe(400);
    expect(body.detail).toMatch(message);
  });

  it('takes the first and the last day that are allowed', async () => {
    expect((await ask({ ...REQUEST, until: '2026-11-21' })).status).toBe(201);
    await service.delete(`/findings/${gap.fingerprint}/waiver`, ASKER);
    expect((await ask({ ...REQUEST, until: '2027-01-20' })).status).toBe(201);
  });

  it('is refused a second time', async () => {
    await ask();
    expect((await ask(REQUEST, OTHER)).status).toBe(409);
  });

  it('is refused where git accepts the gap already', async () => {
    gap = await gapOf('forum:default/waived-in-git');
    const { status, body } = await ask();
    expect(status).toBe(409);
    expect(body.detail).toContain('in git until 2027-01-01');
  });

  it('needs the permission, and a person', async () => {
    service.policies[ASKER] = { without: ['operating-model.finding.waive'] };
    expect((await ask()).status).toBe(403);
  });

  it('may be left by a policy to the owners of the subject', async () => {
    const conditions = {
      rule: 'IS_OWNER_OF_SUBJECT',
      resourceType: 'operating-model-finding',
      params: { claims: ['Group:default/Owners'] },
    };
    const decision = {
      result: AuthorizeResult.CONDITIONAL,
      pluginId: 'operating-model',
      resourceType: 'operating-model-finding',
      conditions,
    } as const;
    service.policies[ASKER] = { findings: decision };
    const { body } = await service.get('/findings', ASKER);
    expect(body.items.map((each: FindingView) => each.subject)).toEqual(
      expect.arrayContaining(['forum:default/board']),
    );
    expect(
      body.items.filter(
        (each: FindingView) => each.subject === 'forum:default/waived-in-git',
      ),
    ).toEqual([]);
    expect(body.hidden).toBeGreaterThan(0);
  });
});

describe('approving', () => {
  beforeEach(() => ask());

  it('makes it count, in lists and after the next evaluation', async () => {
    expect(await state()).toBe('open');
    expect((await approve()).status).toBe(200);
    expect(await state()).toBe('waived');
    await service.keeper.look(true);
    expect(await state()).toBe('waived');
  });

  it.each([
    ['by the one who asked', ASKER, /asked for it yourself/],
    ['by an owner of the subject', OWNER, /own what the gap is about/],
  ])('is refused %s', async (_, user, message) => {
    const { status, body } = await approve(user);
    expect(status).toBe(403);
    expect(body.detail).toMatch(message);
    expect(await state()).toBe('open');
  });

  it('needs its own permission', async () => {
    service.policies[APPROVER] = {
      without: ['operating-model.waiver.approve'],
    };
    expect((await approve()).status).toBe(403);
  });

  it('is for the one who was asked to', async () => {
    await service.delete(`/findings/${gap.fingerprint}/waiver`, ASKER);
    await ask({ ...REQUEST, approvedBy: APPROVER });
    expect((await approve(OTHER)).status).toBe(403);
    expect((await approve(APPROVER)).status).toBe(200);
  });

  it('ends with its day: the gap is open again on the day after', async () => {
    await approve();
    const day = 24 * 3600 * 1000;
    service.clock.pass(40 * day);
    await service.keeper.look();
    expect(await state()).toBe('waived');
    service.clock.pass(day);
    await service.keeper.look();
    expect(await state()).toBe('open');
  });

  it('stops counting when the approver comes to own the subject', async () => {
    await approve();
    const approver = service.catalog.entities.find(
      ({ metadata }) => metadata.name === 'approver',
    );
    Object.assign(approver ?? {}, { spec: { memberOf: ['owners'] } });
    await service.keeper.look();
    expect(await state()).toBe('open');
  });
});

it('is put on record who tried what', async () => {
  await ask();
  await approve(ASKER);
  const events = service.auditor.createEvent.mock.calls.map(
    ([{ eventId, meta }]) => [eventId, meta?.fingerprint],
  );
  expect(events).toEqual([
    ['waiver-request', gap.fingerprint],
    ['waiver-approve', gap.fingerprint],
  ]);
});
