import { AcceptedAgain } from './AcceptedAgain';

const REF = 'risk:default/leak';
const REFUSED = {
  entityRef: REF,
  location: 'file:/a.yaml',
  errors: ['…'],
  since: '2026-11-21T10:00:00.000Z',
  lastSeen: '2026-11-21T10:00:00.000Z',
};
const soon = new Date('2026-11-21T10:00:05.000Z');
const later = new Date('2026-11-21T10:01:00.000Z');

describe('AcceptedAgain', () => {
  it('tells a new document that was mended as soon as the catalog holds it', () => {
    const again = new AcceptedAgain();
    expect(again.among([REFUSED], () => false, soon)).toEqual([]);
    expect(again.among([REFUSED], () => true, soon)).toEqual([REF]);
  });

  it('does not take the old version for a mended one just after the refusal', () => {
    const again = new AcceptedAgain();
    expect(again.among([REFUSED], () => true, soon)).toEqual([]);
  });

  it('takes an entity for good that the catalog shows without an error for a while', () => {
    expect(new AcceptedAgain().among([REFUSED], () => true, later)).toEqual([
      REF,
    ]);
  });
});
