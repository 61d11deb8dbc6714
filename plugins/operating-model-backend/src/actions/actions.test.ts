import { testDatabases } from '../__testUtils__/databases';
import { entitiesFromYaml } from '../__testUtils__/entitiesFromYaml';
import { startService, type TestService } from '../__testUtils__/startService';

const GUEST = 'user:default/guest';
const NOBODY = 'user:default/nobody';

const MODEL = `
apiVersion: operating-model.io/v1alpha1
kind: Service
metadata: { name: portal, title: Portal }
spec: { type: business, owner: team, components: [website], criticality: high, forums: [cab] }
---
apiVersion: operating-model.io/v1alpha1
kind: Forum
metadata: { name: cab, title: Change board }
spec:
  type: change-advisory-board
  chair: user:ada
  cadence: FREQ=WEEKLY;BYDAY=TU
  decides: [change-approval]
  services: [portal]
---
apiVersion: operating-model.io/v1alpha1
kind: Risk
metadata: { name: fire, title: Fire }
spec: { affects: [portal] }
---
{ apiVersion: backstage.io/v1alpha1, kind: Component, metadata: { name: website }, spec: { type: website, lifecycle: production, owner: team } }
---
{ apiVersion: backstage.io/v1alpha1, kind: Group, metadata: { name: team, title: The team }, spec: { type: team, children: [], profile: { email: team@example.com } } }
---
{ apiVersion: backstage.io/v1alpha1, kind: User, metadata: { name: ada }, spec: { memberOf: [team], profile: { displayName: Ada } } }
`;

const databases = testDatabases();
let service: TestService;

beforeAll(async () => {
  service = await startService({
    knex: await databases.migrated('SQLITE_3'),
    entities: entitiesFromYaml(MODEL),
    policies: {
      [GUEST]: { mayRead: ({ kind }) => kind !== 'Risk' && kind !== 'User' },
      [NOBODY]: { without: ['operating-model.finding.read'] },
    },
  });
  await service.evaluate();
});

describe('what agents ask', () => {
  it('who owns a component, and the services that it is part of', async () => {
    const answer = await service.ask('who-owns', {
      entityRef: 'component:default/website',
    });
    expect(answer).toMatchObject({
      entity: { ref: 'component:default/website', kind: 'Component' },
      owner: {
        ref: 'group:default/team',
        email: 'team@example.com',
        members: [{ ref: 'user:default/ada' }],
      },
      services: [{ ref: 'service:default/portal', criticality: 'high' }],
      evaluation: { state: 'evaluated' },
    });
  });

  it('who decides about a service', async () => {
    expect(
      await service.ask('who-decides', { entityRef: 'service:portal' }),
    ).toMatchObject({
      services: [
        {
          answers: expect.arrayContaining([
            {
              question: 'change',
              deciders: [
                expect.objectContaining({
                  ref: 'forum:default/cab',
                  nextMeeting: '2026-11-24',
                }),
              ],
            },
          ]),
        },
      ],
    });
  });

  it('which gaps a service has, and how to close them', async () => {
    const answer = await service.ask('gaps-of-service', { service: 'portal' });
    expect(answer).toMatchObject({
      hidden: 0,
      gaps: expect.arrayContaining([
        expect.objectContaining({
          rule: 'risk-unowned',
          severity: 'error',
          subjectEntity: expect.objectContaining({ title: 'Fire' }),
          remedy: expect.stringContaining('owner:'),
        }),
      ]),
    });
  });

  it('the canvas of a service', async () => {
    const answer = await service.ask('canvas', { service: 'portal' });
    expect(answer).toMatchObject({
      service: { title: 'Portal', owner: { ref: 'group:default/team' } },
      boxes: expect.arrayContaining([
        expect.objectContaining({ box: 'management-system' }),
      ]),
      litmus: { boardAndRegulator: { answer: expect.any(String) } },
    });
  });
});

describe('what agents are told', () => {
  it('is what their user may read, with the number of what he may not', async () => {
    const gaps = await service.ask(
      'gaps-of-service',
      { service: 'portal' },
      GUEST,
    );
    expect(gaps).toMatchObject({ hidden: 2 });
    expect(JSON.stringify(gaps)).not.toMatch(/fire/i);
    const decides = await service.ask(
      'who-decides',
      { entityRef: 'service:portal' },
      GUEST,
    );
    expect(JSON.stringify(decides)).not.toMatch(/ada/i);
  });

  it.each([
    ['who-owns', { entityRef: 'risk:default/fire' }, GUEST, 'NotFoundError'],
    ['who-owns', { entityRef: 'a/b/c:d' }, undefined, 'InputError'],
    ['canvas', { service: 'nothing' }, undefined, 'NotFoundError'],
    ['canvas', { service: 'group:team' }, undefined, 'InputError'],
    ['canvas', { service: 'portal' }, NOBODY, 'NotAllowedError'],
    ['gaps-of-service', {}, undefined, 'InputError'],
  ])('by %s about %j is a refusal where that is wrong', async (...given) => {
    const [action, input, user, name] = given;
    await expect(service.ask(action, { ...input }, user)).rejects.toMatchObject(
      { name },
    );
  });
});

it('no action changes anything', async () => {
  const { actions } = await service.actions.list();
  expect(actions.map(({ name }) => name)).toEqual([
    'who-owns',
    'who-decides',
    'gaps-of-service',
    'canvas',
  ]);
  for (const { attributes } of actions) {
    expect(attributes).toEqual({
      readOnly: true,
      idempotent: true,
      destructive: false,
    });
  }
});
