import { createBackendModule } from '@backstage/backend-plugin-api';
import { defineRule, patchOf } from '@onemap/plugin-operating-model-common';
import { operatingModelRulesExtensionPoint } from '@onemap/plugin-operating-model-node';

const serviceWithoutCost = defineRule({
  id: 'service-without-cost',
  title: 'Service that does not say what it costs',
  severity: 'info',
  box: 'information',
  subject: ['Service'],
  rationale: 'What nobody counts, nobody can decide on.',
  messages: {
    missing: 'Nobody knows what “{{subject}}” costs. Write down its cost.',
  },
  evaluate(service, { report }) {
    if (service.spec.cost) return;
    report({
      message: 'missing',
      services: [service.ref],
      evidence: [{ entity: service, path: 'spec.cost' }],
      remedy: patchOf('Say what it costs.', service, 'cost: { annual: 1000 }'),
    });
  },
});

export default createBackendModule({
  pluginId: 'operating-model',
  moduleId: 'own-rules',
  register(env) {
    env.registerInit({
      deps: { rules: operatingModelRulesExtensionPoint },
      async init({ rules }) {
        rules.addRule(serviceWithoutCost);
      },
    });
  },
});
