import { stringifyEntityRef, type Entity } from '@backstage/catalog-model';
import { testDatabases } from './__testUtils__/databases';
import { startService, type TestService } from './__testUtils__/startService';
import { seeded, TOKEN, tokenModel } from './__testUtils__/tokenModel';

jest.setTimeout(120_000);

const READER = 'user:default/reader';
const ADMIN = 'user:default/admin';
const databases = testDatabases();
const entities: Entity[] = tokenModel(seeded(9));
const random = seeded(99);
const hidden = new Set(
  entities.filter(() => random() < 0.4).map(({ metadata }) => metadata.name),
);
let service: TestService;

beforeAll(async () => {
  service = await startService({
    knex: await databases.migrated('SQLITE_3'),
    entities,
    policies: {
      [READER]: { mayRead: ({ metadata }) => !hidden.has(metadata.name) },
    },
  });
  await service.evaluate();
});

/** What a text tells of what its reader may not read, besides what the question named. */
function leaksIn(text: string, question: unknown): string[] {
  const asked = JSON.stringify(question).toLowerCase();
  const named = text.toLowerCase().match(TOKEN) ?? [];
  return named.filter(token => hidden.has(token) && !asked.includes(token));
}

/** What an agent is told, be it a refusal. */
async function toldBy(action: string, input: Record<string, string>) {
  try {
    return JSON.stringify(await service.ask(action, input, READER));
  } catch (error) {
    return String(error);
  }
}

it.each(['who-owns', 'who-decides', 'gaps-of-service', 'canvas'])(
  'the action %s names nothing that its user may not read',
  async action => {
    const leaks: string[] = [];
    let told = '';
    for (const entity of entities) {
      const ref = stringifyEntityRef(entity);
      const input: Record<string, string> = action.startsWith('who')
        ? { entityRef: ref }
        : { service: ref };
      const text = await toldBy(action, input);
      leaks.push(...leaksIn(text, input));
      told += text;
    }
    expect(leaks).toEqual([]);
    expect(told.toLowerCase()).toMatch(TOKEN);
  },
);

it('the calendar file names nothing that its reader may not read', async () => {
  const route = '/governance/forums?format=ics';
  const { text } = await service.get(route, READER).expect(200);
  expect(leaksIn(text, route)).toEqual([]);
  expect((await service.get(route, ADMIN)).text).toMatch(TOKEN);
});

it('a refusal names nothing that its reader may not read', async () => {
  const { body } = await service.get('/findings?limit=500', ADMIN);
  const gaps: { fingerprint: string }[] = body.items;
  const waiver = { until: '2026-12-01', reason: 'Later.' };
  const leaks: string[] = [];
  const statuses = new Set<number>();
  const told = ({ status, text }: { status: number; text: string }) => {
    statuses.add(status);
    leaks.push(...leaksIn(text, ''));
  };
  for (const { fingerprint } of gaps) {
    const route = `/findings/${fingerprint}/waiver`;
    told(await service.delete(route, READER));
    told(await service.post(`${route}/approval`, {}, READER));
    told(await service.post(route, waiver, READER));
    told(await service.post(route, waiver, READER));
  }
  for (const { kind, metadata } of entities) {
    if (kind !== 'Service') continue;
    const route = `/services/default/${metadata.name}/attestations`;
    const signature = { role: 'ciso', digest: 'a'.repeat(64) };
    const { status, text } = await service.post(route, signature, READER);
    statuses.add(status);
    leaks.push(...leaksIn(text, route));
  }
  expect(leaks).toEqual([]);
  // Asked for, asked for already, refused to him, and nothing that he could know of.
  expect([...statuses]).toEqual(expect.arrayContaining([201, 403, 404, 409]));
});

it('a gap that one may not read is as good as none', async () => {
  const mine = await service.get('/findings?limit=500', READER);
  const seen = new Set(
    mine.body.items.map((gap: { fingerprint: string }) => gap.fingerprint),
  );
  const all = await service.get('/findings?limit=500', ADMIN);
  const unseen = all.body.items.find(
    (gap: { fingerprint: string }) => !seen.has(gap.fingerprint),
  );
  const body = { until: '2026-12-01', reason: 'Later.' };
  const about = async (fingerprint: string) => {
    const route = `/findings/${fingerprint}`;
    const answers = await Promise.all([
      service.get(route, READER),
      service.post(`${route}/waiver`, body, READER),
      service.post(`${route}/waiver/approval`, {}, READER),
    ]);
    return answers.map(answer => answer.body);
  };
  expect(await about(unseen.fingerprint)).toEqual(await about('0'.repeat(32)));
});
