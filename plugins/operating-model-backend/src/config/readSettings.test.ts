import { ConfigReader } from '@backstage/config';
import { defineRule } from '@onemap/plugin-operating-model-common';
import type { JsonObject } from '@backstage/types';
import { readSettings } from './readSettings';

function read(operatingModel?: JsonObject) {
  return readSettings(
    new ConfigReader(operatingModel ? { operatingModel } : {}),
    { rules: [], packs: [] },
  );
}

describe('readSettings', () => {
  it('has a default for everything', () => {
    expect(read()).toMatchObject({
      evaluation: { frequencyMs: 10_000, settleMs: 5_000 },
      privacy: { showHidden: true },
      waivers: { maxDays: 180 },
      attestations: { roles: ['itsm-lead', 'ccoe-lead', 'ciso'] },
      notifications: { enabled: false, frequencyMs: 24 * 3600 * 1000 },
      retention: { evaluations: 90 },
    });
  });

  it('names every mistake at once, each with its key and what was meant', () => {
    const error = (() => {
      try {
        return read({
          rules: {
            'risk-unownd': 'off',
            'person-overloaded': { parameters: { limt: 3 } },
            'forum-idle': 'terrible',
          },
          packs: [{ id: 'own' }],
          waivers: { maxDays: 0 },
        });
      } catch (caught) {
        return caught as Error;
      }
    })();
    const { message } = error as Error;
    expect(message).toMatch(/rules\.risk-unownd: .*`risk-unowned`/);
    expect(message).toMatch(/person-overloaded\.parameters\.limt: .*`limit`/);
    expect(message).toMatch(/forum-idle: .*`terrible`/);
    expect(message).toMatch(/packs\[0\]\.\w+/);
    expect(message).toMatch(/waivers\.maxDays/);
  });

  it.each([
    [{ rulez: {} }, /rulez/],
    [{ rules: { 'forum-idle': 'terrible' } }, /rules\.forum-idle/],
    [{ waivers: { maxDays: 0 } }, /waivers\.maxDays/],
    [{ clock: { startsAt: 'tomorrow' } }, /clock\.startsAt/],
    [{ evaluation: { frequency: { parsecs: 1 } } }, /evaluation\.frequency/],
  ])('refuses %j', (section, message) => {
    expect(() => read(section)).toThrow(message);
  });

  it('reads when its clock starts, which is the machine’s otherwise', () => {
    expect(read().clock).toEqual({});
    expect(read({ clock: { startsAt: '2026-11-16T07:00:00Z' } }).clock).toEqual(
      { startsAt: new Date('2026-11-16T07:00:00Z') },
    );
  });

  it('lets the roles that sign be said once, for the rule as well', () => {
    const { rules } = read({ attestations: { roles: ['cfo'] } });
    const rule = rules.find(each => each.rule.id === 'attestation-missing');
    expect(rule?.parameters).toEqual({ required: ['cfo'] });
  });

  it('takes in rules and packs of modules', () => {
    const rule = defineRule({
      id: 'own-rule',
      title: 'Own',
      severity: 'info',
      box: 'processes',
      subject: ['Service'],
      rationale: 'Ours.',
      messages: {},
      evaluate: () => {},
    });
    const { rules } = readSettings(
      new ConfigReader({ operatingModel: { rules: { 'own-rule': 'error' } } }),
      { rules: [rule], packs: [] },
    );
    expect(rules.find(each => each.rule === rule)?.severity).toBe('error');
  });
});
