import type { Response } from 'supertest';
import { startExamplePortal } from '../__testUtils__/examplePortal';
import { OpenApiContract } from '../__testUtils__/openApiContract';

jest.setTimeout(180_000);

const SERVICE = '/services/default/digital-citizen-portal';
const NOBODY = '0123456789abcdef0123456789abcdef';

let portal: Awaited<ReturnType<typeof startExamplePortal>>;
let contract: OpenApiContract;

beforeAll(async () => {
  portal = await startExamplePortal();
  const { body } = await portal.get('/openapi.json').expect(200);
  contract = new OpenApiContract(body);
});

afterAll(() => portal?.end());

/** Holds a request that was granted, and the answer to any, against the document. */
function holds(method: string, template: string, response: Response) {
  expect(contract.faultsOfAnswer(method, template, response)).toEqual([]);
  if (response.status < 400) {
    expect(contract.faultsOfRequest(method, template, response)).toEqual([]);
  }
  return response.body;
}

async function get(template: string, route: string, status = 200) {
  const response = await portal.get(route);
  expect(`${response.status} ${response.body.detail ?? ''}`).toMatch(
    new RegExp(`^${status} `),
  );
  return holds('get', template, response);
}

describe('the routes, held against the OpenAPI document', () => {
  it('give what it says for every kind of question', async () => {
    const services = await get('/services', '/services?limit=3');
    expect(services.items).toHaveLength(3);
    await get('/services', `/services?limit=3&cursor=${services.nextCursor}`);
    await get('/services/{namespace}/{name}/canvas', `${SERVICE}/canvas`);
    await get('/services/{namespace}/{name}/litmus', `${SERVICE}/litmus`);
    await get('/services/{namespace}/{name}/flow', `${SERVICE}/flow`);
    const context = await get(
      '/entities/{kind}/{namespace}/{name}/context',
      '/entities/service/default/digital-citizen-portal/context',
    );
    expect(context.services[0].answers.length).toBe(4);
    const flow = await get(
      '/entities/process/{namespace}/{name}/flow',
      '/entities/process/default/order-incident/flow',
    );
    expect(flow.process.stages.length).toBeGreaterThan(0);
    const reach = await get(
      '/entities/{kind}/{namespace}/{name}/services',
      '/entities/control/default/network-segmentation/services?limit=1',
    );
    expect(reach.services).toHaveLength(1);
    const findings = await get('/findings', '/findings?limit=5');
    const { fingerprint } = findings.items[0];
    await get('/findings/{fingerprint}', `/findings/${fingerprint}`);
    await get('/evaluations/latest', '/evaluations/latest');
    for (const grid of ['decisions', 'processes', 'suppliers', 'forums']) {
      const answer = await get(
        `/governance/${grid}`,
        `/governance/${grid}?limit=2`,
      );
      expect(answer.totalItems).toBeGreaterThan(2);
      await get(
        `/governance/${grid}`,
        `/governance/${grid}?limit=2&cursor=${answer.nextCursor}`,
      );
    }
    const obligations = await get(
      '/governance/obligations',
      '/governance/obligations',
    );
    expect(obligations.packs.length).toBeGreaterThan(0);
    const trend = await get('/governance/trend', '/governance/trend');
    expect(trend.days.at(-1).error).toBeGreaterThan(0);
    await get('/governance/rejected', '/governance/rejected');
    const health = await get('/health', '/health');
    expect(health.status).toBe('ok');
    const rules = await get('/rules', '/rules');
    expect(rules.items.length).toBeGreaterThan(35);
    const rule = await get('/rules/{id}', '/rules/risk-unowned');
    expect(rule.documentation).toMatch(/^# /);
  });

  it('evaluate on request', async () => {
    const response = await portal.post('/evaluations').expect(201);
    expect(holds('post', '/evaluations', response)).toMatchObject({
      state: 'evaluated',
    });
  });

  it('accept a gap until a date when two people agree, and take it back', async () => {
    const { body } = await portal.get('/findings?rule=risk-unowned&limit=1');
    const { fingerprint } = body.items[0];
    const route = `/findings/${fingerprint}/waiver`;
    const until = new Date(Date.now() + 20 * 86_400_000)
      .toISOString()
      .slice(0, 10);
    const template = '/findings/{fingerprint}/waiver';
    const asked = await portal.post(
      route,
      { until, reason: 'The new owner starts next week.' },
      'user:default/maren-holt',
    );
    expect(asked.status).toBe(201);
    expect(holds('post', template, asked)).not.toHaveProperty('approvedAt');
    expect((await portal.get(`/findings/${fingerprint}`)).body.state).toBe(
      'open',
    );

    const own = await portal.post(
      `${route}/approval`,
      {},
      'user:default/maren-holt',
    );
    expect(own.status).toBe(403);
    const approved = await portal.post(
      `${route}/approval`,
      {},
      'user:default/noor-aziz',
    );
    expect(approved.status).toBe(200);
    holds('post', `${template}/approval`, approved);
    const waived = await get(
      '/findings/{fingerprint}',
      `/findings/${fingerprint}`,
    );
    expect(waived).toMatchObject({
      state: 'waived',
      waived: { source: 'portal', until, approvedBy: 'user:default/noor-aziz' },
      portalWaiver: { requestedBy: 'user:default/maren-holt' },
    });
    // An evaluation that follows keeps it.
    await portal.post('/evaluations').expect(201);
    expect((await portal.get(`/findings/${fingerprint}`)).body.state).toBe(
      'waived',
    );

    holds('delete', template, await portal.delete(route).expect(204));
    const after = await get(
      '/findings/{fingerprint}',
      `/findings/${fingerprint}`,
    );
    expect(after.state).toBe('open');
    expect(after.history.map(({ event }: { event: string }) => event)).toEqual([
      'waiver-removed',
      'waived',
      'waiver-requested',
      'opened',
    ]);
  });

  it('take a signature of the model that the signer looked at, and no other', async () => {
    const template = '/services/{namespace}/{name}/attestations';
    const route = `${SERVICE}/attestations`;
    const before = await get(template, route);
    expect(before.items).toEqual([]);
    const wrong = await portal.post(route, {
      role: 'ciso',
      digest: 'a'.repeat(64),
    });
    expect(wrong.status).toBe(409);
    holds('post', template, wrong);
    const signed = await portal.post(route, {
      role: 'ciso',
      digest: before.current.digest,
    });
    expect(signed.status).toBe(201);
    expect(holds('post', template, signed).items).toEqual([
      expect.objectContaining({ role: 'ciso', stale: false, changes: [] }),
    ]);
    const { body } = await portal.get(
      '/findings?rule=attestation-missing&service=service:default/digital-citizen-portal',
    );
    expect(body.totalItems).toBe(2);
    const withdrawn = await portal.delete(`${route}?role=ciso`);
    expect(withdrawn.status).toBe(204);
    holds('delete', template, withdrawn);
    expect((await portal.delete(`${route}?role=ciso`)).status).toBe(404);
  });

  it('export findings as CSV, all of them, without formulas', async () => {
    const { body } = await portal.get('/findings');
    const response = await portal
      .get('/findings?limit=1')
      .set('Accept', 'text/csv')
      .expect(200);
    expect(response.type).toBe('text/csv');
    const fingerprints = response.text.match(/^.*[0-9a-f]{32}$/gm) ?? [];
    expect(fingerprints).toHaveLength(body.totalItems);
    expect(response.text).not.toMatch(/(^|,)[=+@-]/m);
  });

  it('export the obligations as CSV, every requirement of every service on all pages', async () => {
    const { body } = await portal.get('/governance/obligations?limit=1000');
    const cells = body.packs.flatMap(
      ({ services }: { services: { cells: unknown[] }[] }) =>
        services.flatMap(service => service.cells),
    );
    const response = await portal
      .get('/governance/obligations?limit=1')
      .set('Accept', 'text/csv')
      .expect(200);
    expect(response.type).toBe('text/csv');
    const [head, ...rows] = response.text.trim().split('\n');
    expect(head).toMatch(/^pack,version,requirement,/);
    expect(rows).toHaveLength(cells.length);
  });

  it.each([
    [
      '/services/{namespace}/{name}/canvas',
      '/services/default/nothing/canvas',
      404,
    ],
    ['/findings/{fingerprint}', `/findings/${NOBODY}`, 404],
    ['/findings/{fingerprint}', '/findings/DROP%20TABLE', 400],
    ['/findings', '/findings?severity=terrible', 400],
    ['/findings', '/findings?limit=0', 400],
    ['/findings', '/findings?cursor=nonsense', 400],
    ['/findings', '/findings?colour=red', 400],
    ['/services', '/services?sort=luck', 400],
    ['/governance/forums', '/governance/forums?from=2026-13-01', 400],
    [
      '/governance/forums',
      '/governance/forums?from=2026-02-01&until=2026-01-01',
      400,
    ],
    [
      '/governance/trend',
      '/governance/trend?service=service:default/nothing',
      404,
    ],
    ['/rules/{id}', '/rules/nothing', 404],
    [
      '/entities/process/{namespace}/{name}/flow',
      '/entities/process/default/nothing/flow',
      404,
    ],
    [
      '/entities/{kind}/{namespace}/{name}/services',
      '/entities/control/default/nothing/services',
      404,
    ],
  ])(
    'refuse as a problem that says what is wrong: %s as %s',
    async (template, route, status) => {
      const problem = await get(template, route, status);
      expect(problem.detail.length).toBeGreaterThan(10);
    },
  );

  it('say which fields of a body are wrong, all at once', async () => {
    const { body } = await portal.get('/findings?limit=1');
    const response = await portal.post(
      `/findings/${body.items[0].fingerprint}/waiver`,
      { until: '2026-02-30', reason: ' ', colour: 'red' },
    );
    expect(response.status).toBe(400);
    const { errors } = holds(
      'post',
      '/findings/{fingerprint}/waiver',
      response,
    );
    expect(errors.map(({ path }: { path: string }) => path).sort()).toEqual([
      'body',
      'body.reason',
      'body.until',
    ]);
  });

  it.each([
    ['/findings', '/findings?severity=terrible'],
    ['/findings', '/findings?limit=0'],
    ['/findings', '/findings?limit=many'],
    ['/findings', '/findings?colour=red'],
    ['/findings/{fingerprint}', '/findings/DROP%20TABLE'],
    ['/services', '/services?sort=luck'],
    ['/governance/forums', '/governance/forums?from=2026-13-01'],
  ])('refuse what it does not allow: %s as %s', async (template, route) => {
    const response = await portal.get(route);
    expect(response.status).toBe(400);
    expect(contract.faultsOfRequest('get', template, response)).not.toEqual([]);
  });

  it('give files in the forms that it promises', async () => {
    for (const [template, accept] of [
      ['/findings', 'text/csv'],
      ['/governance/obligations', 'text/csv'],
      ['/governance/forums', 'text/calendar'],
    ]) {
      const response = await portal.get(template).set('Accept', accept);
      expect(response.type).toBe(accept);
      holds('get', template, response);
    }
  });

  it('are all called by these tests', () => {
    expect(contract.uncalled).toEqual([]);
  });
});
