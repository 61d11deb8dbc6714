import { Type } from '@sinclair/typebox';

/** The parameter `required` of the rules about flows: the process types that every service needs. */
export const requiredFlows = Type.Array(Type.String({ minLength: 1 }), {
  default: ['incident', 'change', 'risk'],
  description: 'Process types of which every service follows one.',
});
