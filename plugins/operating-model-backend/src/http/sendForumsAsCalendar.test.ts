import { DateTime } from 'luxon';
import { sync as ical, type VEvent } from 'node-ical';
import { testDatabases } from '../__testUtils__/databases';
import { entitiesFromYaml } from '../__testUtils__/entitiesFromYaml';
import { startService, type TestService } from '../__testUtils__/startService';

const IT = 'user:default/it';
const ZONE = 'Europe/Oslo';

const MODEL = `
apiVersion: operating-model.io/v1alpha1
kind: Forum
metadata: { name: cab, title: 'Change board; weekly' }
spec:
  type: change-advisory-board
  cadence: FREQ=WEEKLY;BYDAY=SU;BYHOUR=10,15;BYMINUTE=30
  startsOn: 2026-01-01
  duration: PT1H
  chair: user:secret-person
  members: [team]
  decides: [change-approval]
---
apiVersion: operating-model.io/v1alpha1
kind: Forum
metadata: { name: risks, title: Risk committee }
spec: { type: risk-committee, cadence: FREQ=MONTHLY;BYDAY=1MO, startsOn: 2026-01-01 }
---
apiVersion: operating-model.io/v1alpha1
kind: Forum
metadata: { name: secret-forum, title: Secret forum }
spec: { type: risk-committee, cadence: FREQ=DAILY }
---
apiVersion: operating-model.io/v1alpha1
kind: Forum
metadata: { name: emergency }
spec: { type: emergency-cab, cadence: on-demand }
---
{ apiVersion: backstage.io/v1alpha1, kind: Group, metadata: { name: team, title: The team }, spec: { type: team, children: [] } }
---
{ apiVersion: backstage.io/v1alpha1, kind: User, metadata: { name: secret-person }, spec: { memberOf: [] } }
`;

const databases = testDatabases();
let service: TestService;

beforeAll(async () => {
  service = await startService({
    knex: await databases.migrated('SQLITE_3'),
    entities: entitiesFromYaml(MODEL),
    operatingModel: { calendar: { timeZone: ZONE } },
    policies: {
      [IT]: { mayRead: ({ metadata }) => !metadata.name.startsWith('secret') },
    },
  });
  await service.evaluate();
});

async function eventsFor(user?: string): Promise<VEvent[]> {
  const { text } = await service
    .get('/governance/forums?format=ics', user)
    .expect(200);
  return Object.values(ical.parseICS(text)).filter(
    (each): each is VEvent => each?.type === 'VEVENT',
  );
}

describe('the forums as a calendar', () => {
  it.each(['cab', 'risks'])(
    'has the meetings of %s that the JSON has, across the change of the clocks',
    async name => {
      const [from, until] = ['2026-03-01', '2026-12-31'];
      const { body } = await service.get(
        `/governance/forums?from=${from}&until=${until}`,
      );
      const { meetings } = body.forums.find(({ ref }: { ref: string }) =>
        ref.endsWith(`/${name}`),
      );
      const event = (await eventsFor()).find(({ uid }) => uid.endsWith(name));
      const occurrences = (event?.rrule?.all((_, i) => i < 400) ?? [])
        .map(each => DateTime.fromJSDate(each))
        .map(each =>
          event?.datetype === 'date'
            ? each.toUTC().toFormat('yyyy-MM-dd')
            : each.setZone(ZONE).toFormat("yyyy-MM-dd'T'HH:mm:ss"),
        )
        .filter(each => each >= from && each.slice(0, 10) <= until);
      expect(meetings.length).toBeGreaterThan(8);
      expect(occurrences).toEqual(meetings);
    },
  );

  it('is given to whoever accepts a calendar, as a file that programs take', async () => {
    const { headers } = await service
      .get('/governance/forums')
      .set('Accept', 'text/calendar')
      .expect(200);
    expect(headers).toMatchObject({
      'content-type': 'text/calendar; charset=utf-8',
      'content-disposition': 'attachment; filename="forums.ics"',
    });
    const { body } = await service
      .get('/governance/forums?format=json')
      .set('Accept', 'text/calendar')
      .expect(200);
    expect(body.timeZone).toBe(ZONE);
  });

  it('says what people in a meeting want to know', async () => {
    const event = (await eventsFor()).find(({ uid }) => uid.endsWith('cab'));
    expect(event?.summary).toBe('Change board; weekly');
    expect(event?.description).toBe(
      'Decides: change-approval\nChair: secret-person\nMembers: The team\nLasts: PT1H',
    );
  });

  it('leaves out forums and people that the caller may not read', async () => {
    expect((await eventsFor()).map(({ uid }) => uid)).toContain(
      'forum:default/secret-forum',
    );
    const { text } = await service.get('/governance/forums?format=ics', IT);
    expect(text).toContain('Members: The team');
    expect(text).not.toMatch(/secret/i);
  });
});
