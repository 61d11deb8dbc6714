import type { OperatingModelService } from '../../services/OperatingModelService';
import { getRule, listRules } from '../../services/rules';
import { defineRoute, type AnyRoute } from '../defineRoute';
import { ruleDetail, ruleList, rulePath } from '../schemas/rules';

/** Routes about the rules themselves. They name no entity. */
export function ruleRoutes(model: OperatingModelService): AnyRoute[] {
  return [
    defineRoute({
      method: 'get',
      path: '/rules',
      id: 'listRules',
      summary: 'The rules that are known here, as configured.',
      answer: ruleList,
      handle: async ({ req }) => listRules(await model.settingsFor(req)),
    }),
    defineRoute({
      method: 'get',
      path: '/rules/:id',
      id: 'getRule',
      summary: 'One rule with its page.',
      params: rulePath,
      answer: ruleDetail,
      handle: async ({ req, path }) =>
        getRule(await model.settingsFor(req), path.id),
    }),
  ];
}
