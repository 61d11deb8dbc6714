import {
  parseEntityRef,
  type CompoundEntityRef,
} from '@backstage/catalog-model';
import { InputError } from '@backstage/errors';
import type { ServiceEntity } from '@onemap/plugin-operating-model-common';
import type { Context } from '../services/Context';
import { serviceNamed } from '../services/services';

/** The entity that an action was asked about. @throws InputError */
export function entityNamed(
  text: string,
  defaultKind?: string,
): CompoundEntityRef {
  try {
    return parseEntityRef(text, { defaultKind, defaultNamespace: 'default' });
  } catch {
    throw new InputError(
      `"${text}" names no entity. Write kind:namespace/name.`,
    );
  }
}

/** The service that an action was asked about. @throws InputError, NotFoundError */
export function serviceAsked(text: string, context: Context): ServiceEntity {
  const entity = entityNamed(text, 'service');
  if (entity.kind.toLowerCase() !== 'service') {
    throw new InputError(
      `"${text}" is no service. Write service:namespace/name.`,
    );
  }
  return serviceNamed(context, entity);
}
