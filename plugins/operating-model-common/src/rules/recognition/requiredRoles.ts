import { Type } from '@sinclair/typebox';

/** Parameter of the rules about sign-offs: the roles that must sign. */
export const requiredRoles = Type.Object(
  {
    required: Type.Array(Type.String({ minLength: 1 }), {
      default: ['itsm-lead', 'ccoe-lead', 'ciso'],
      description: 'Roles that must sign the one-page model of a service.',
    }),
  },
  { additionalProperties: false },
);
