import { entity, graph } from '../testing/portalGraph';
import { contextOf } from './context';

const DAY = '2026-11-21';

describe('the context of a component', () => {
  const context = contextOf(graph, entity('component:default/web'), DAY);

  it('names its owner and the service that it belongs to', () => {
    expect(context.owner?.ref).toBe('group:default/platform');
    expect(context.services.map(({ title }) => title)).toEqual([
      'Citizen portal',
    ]);
    expect(context.services[0].owner).toMatchObject({
      email: 'digital@county.example',
      members: [{ title: 'Anna Berg', email: 'anna@county.example' }],
    });
  });

  it('says who decides a normal change, when they next meet, and who sits there', () => {
    const [change] = context.services[0].answers;
    expect(change.deciders).toEqual([
      expect.objectContaining({
        title: 'Change board',
        nextMeeting: '2026-11-24',
        party: expect.objectContaining({
          members: [expect.objectContaining({ title: 'Jonas Ek' })],
        }),
      }),
    ]);
  });

  it('says who decides in an emergency, and where it escalates, not who decides otherwise', () => {
    const [, emergency] = context.services[0].answers;
    expect(emergency.deciders).toEqual([
      expect.objectContaining({
        title: 'Anna Berg',
        escalatesTo: expect.objectContaining({ ref: 'group:default/digital' }),
      }),
    ]);
  });

  it('says that nobody declares a major incident', () => {
    const [, , majorIncident] = context.services[0].answers;
    expect(majorIncident).toEqual({ question: 'major-incident', deciders: [] });
  });

  it('gives the escalation contact of a supplier first', () => {
    const hosting = context.services[0].suppliers.find(
      ({ ref }) => ref === 'supplier:default/hosting',
    );
    expect(hosting?.contacts[0]).toEqual({
      purpose: 'escalation',
      channel: '+46 1',
      hours: '24/7',
    });
    expect(hosting?.responsibilities).toEqual([
      expect.objectContaining({ role: 'responsible', processes: ['change'] }),
    ]);
  });
});
