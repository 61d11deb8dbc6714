import { parseAllDocuments } from 'yaml';
import { ModelGraph } from '../graph/ModelGraph';
import type { EntityLike } from '../kinds/entity';
import { KIND_NAMES } from '../kinds';
import { API_VERSION } from '../kinds/schema';
import { isWarning, validateEntity } from '../kinds/validateEntity';

/**
 * Entities from YAML, for tests. To keep models small, a document may leave out `apiVersion`, and may
 * write `name: x` (or `name: namespace/x`) at the top instead of `metadata`.
 */
export function entitiesFromYaml(text: string): EntityLike[] {
  return parseAllDocuments(text).flatMap(document => {
    if (document.errors.length) throw document.errors[0];
    const value = document.toJS();
    return value ? [completed(value)] : [];
  });
}

/** The graph of a model in YAML. A document that is not valid fails the test. */
export function modelFromYaml(text: string): ModelGraph {
  return ModelGraph.build(validEntities(text));
}

/** Entities from YAML, frozen. One that is not valid fails the test. */
export function validEntities(text: string): EntityLike[] {
  const entities = entitiesFromYaml(text);
  for (const entity of entities) {
    const errors = validateEntity(entity).filter(error => !isWarning(error));
    if (errors.length) {
      throw new Error(
        `${entity.kind} ${entity.metadata.name}: ${errors
          .map(({ path, message }) => `${path}: ${message}`)
          .join('; ')}`,
      );
    }
  }
  return deepFreeze(entities);
}

type Shorthand = Omit<EntityLike, 'metadata'> & {
  name?: string;
  title?: string;
  metadata?: EntityLike['metadata'];
};

function completed(document: Shorthand): EntityLike {
  const { name, title, ...rest } = document;
  const isOurs = KIND_NAMES.some(kind => kind === document.kind);
  const apiVersion =
    document.apiVersion ?? (isOurs ? API_VERSION : 'backstage.io/v1alpha1');
  const [own, namespace] = (name ?? '').split('/').reverse();
  const metadata = document.metadata ?? {
    name: own,
    ...(namespace ? { namespace } : {}),
    ...(title ? { title } : {}),
  };
  return { ...rest, apiVersion, metadata };
}

/** Freezes a value through and through, so that a change of it throws. */
export function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(deepFreeze);
  }
  return value;
}
