import type { NotificationSendOptions } from '@backstage/plugin-notifications-node';
import type { Knex } from 'knex';
import { testDatabases } from '../__testUtils__/databases';
import { entitiesFromYaml } from '../__testUtils__/entitiesFromYaml';
import { eventually } from '../__testUtils__/startPortal';
import { startService, type TestService } from '../__testUtils__/startService';
import { DatabaseAnnouncementStore } from '../database/DatabaseAnnouncementStore';
import { migrationsDirectory } from '../database/migrate';
import { deleteOld } from '../database/retention';
import { announceGaps } from './announceGaps';

jest.setTimeout(60_000);

const databases = testDatabases();
const PEOPLE = `
{ apiVersion: backstage.io/v1alpha1, kind: User, metadata: { name: ada }, spec: { memberOf: [] } }
---
{ apiVersion: backstage.io/v1alpha1, kind: Group, metadata: { name: it }, spec: { type: department, children: [] } }
`;

/** A risk of somebody that nothing is done about, which is a gap of its owner's. */
const risk = (name: string, owner: string) =>
  entitiesFromYaml(`
apiVersion: operating-model.io/v1alpha1
kind: Risk
metadata: { name: ${name} }
spec: { owner: ${owner} }
`)[0];

describe.each(databases.each)('announcements on %s', id => {
  let knex: Knex;
  let service: TestService;
  let sent: NotificationSendOptions[];

  beforeEach(async () => {
    knex = await databases.migrated(id);
    service = await startService({ knex, entities: entitiesFromYaml(PEOPLE) });
    sent = [];
  });

  const holds = async (...risks: ReturnType<typeof risk>[]) => {
    service.catalog.entities = [...entitiesFromYaml(PEOPLE), ...risks];
    await service.evaluate();
  };
  const announce = (
    send = async (options: NotificationSendOptions) => {
      sent.push(options);
    },
    showHidden = true,
  ) =>
    announceGaps({
      announcements: new DatabaseAnnouncementStore(knex),
      keeper: service.keeper,
      notifications: { send },
      settings: { privacy: { showHidden } },
      clock: service.clock,
      logger: service.logger,
    });
  const told = () =>
    sent
      .splice(0)
      .map(({ recipients, payload: { title } }) => [
        recipients.type === 'entity' && recipients.entityRef,
        title,
      ]);

  const ADA = 'user:default/ada';
  const IT = 'group:default/it';

  it('tell each owner how many gaps opened, and nobody else', async () => {
    await holds(risk('a', ADA), risk('b', IT), risk('c', IT));
    await announce();
    expect(told().sort()).toEqual([
      [IT, '4 gaps opened in what you own'],
      [ADA, '1 gap opened in what you own'],
    ]);
  });

  it('hold no name but that of whom they are sent to', async () => {
    await holds(risk('planted-secret', ADA));
    await announce();
    const [{ payload }] = sent;
    expect(JSON.stringify(payload)).not.toMatch(/planted-secret|ada/);
  });

  it('tell nothing twice, whichever replica is asked', async () => {
    await holds(risk('a', ADA));
    await Promise.all([announce(), announce()]);
    await announce();
    expect(sent).toHaveLength(1);
  });

  it('tell of what opened since, and of what opened again', async () => {
    await holds(risk('a', ADA));
    await announce();
    await holds(risk('a', ADA), risk('b', ADA));
    await announce();
    await holds(risk('b', ADA));
    await holds(risk('a', ADA), risk('b', ADA));
    await announce();
    expect(told()).toEqual([
      [ADA, '1 gap opened in what you own'],
      [ADA, '1 gap opened in what you own'],
      [ADA, '1 gap opened in what you own'],
    ]);
  });

  it('leave out what was closed before anybody was told', async () => {
    await holds(risk('a', ADA));
    await holds();
    await announce();
    expect(sent).toEqual([]);
  });

  it('are sent again where they were refused', async () => {
    await holds(risk('a', ADA));
    await announce(async () => {
      throw new Error('down');
    });
    await announce();
    expect(told()).toEqual([[ADA, '1 gap opened in what you own']]);
    expect(service.logger.warn).toHaveBeenCalledTimes(1);
  });

  it('are rather lost than told twice where a process is killed while it sends', async () => {
    await holds(risk('a', ADA));
    // It neither arrives nor fails: the process is gone.
    announce(() => new Promise(() => {}));
    await eventually(async () => {
      const left = await new DatabaseAnnouncementStore(knex).unsent();
      expect(left).toEqual([]);
      expect(await knex('announcements').select('recipient')).toHaveLength(1);
    });
    await announce();
    expect(sent).toEqual([]);
  });

  it('say no numbers where the portal does not say how much it hides', async () => {
    await holds(risk('a', ADA));
    await announce(undefined, false);
    expect(sent[0].payload).toMatchObject({
      title: 'Gaps opened in what you own',
      description: 'Each says what is missing and how to mend it.',
    });
  });

  it('start with what opens after the tables came: what was open before is no news', async () => {
    await holds(risk('a', ADA));
    const directory = migrationsDirectory();
    const name = '20261121000000_announcements.js';
    await knex.migrate.down({ directory, name });
    await knex.migrate.latest({ directory });
    await announce();
    expect(sent).toEqual([]);
    await holds(risk('a', ADA), risk('b', ADA));
    await announce();
    expect(sent).toHaveLength(1);
  });

  it('are deleted when they were sent long ago, and never unsent', async () => {
    const retention = { evaluations: 90, resolvedFindings: 1, dailyFigures: 1 };
    const inAYear = new Date(service.clock.now().getTime() + 365 * 86_400_000);
    await holds(risk('a', ADA));
    await announce(async () => {
      throw new Error('down');
    });
    await deleteOld(knex, retention, inAYear);
    await announce();
    expect(sent).toHaveLength(1);
    await deleteOld(knex, retention, inAYear);
    expect(await knex('announcements').select('id')).toEqual([]);
  });
});
