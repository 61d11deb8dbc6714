import { ENTITY_STATUS_CATALOG_PROCESSING_TYPE } from '@backstage/catalog-client';
import { stringifyEntityRef, type Entity } from '@backstage/catalog-model';
import type { AlphaEntity } from '@backstage/catalog-model/alpha';
import {
  ANNOTATION_PREFIX,
  type EntityLike,
} from '@onemap/plugin-operating-model-common';

/** The fields that tell whether an entity changed. */
export const ETAG_FIELDS = [
  'kind',
  'metadata.name',
  'metadata.namespace',
  'metadata.etag',
];

/** An entity of the catalog as the model keeps it. */
export interface ReadEntity {
  ref: string;
  etag: string;
  entity: EntityLike;
  /** True where the catalog refused a newer version and still shows this one. */
  isOutdated: boolean;
}

/**
 * Keeps of an entity what the model reads, so that a large catalog stays small in memory. Relations are left out: the
 * model derives its own.
 */
export function toReadEntity(source: Entity): ReadEntity {
  const { name, namespace, title, description, annotations } = source.metadata;
  const own = Object.entries(annotations ?? {}).filter(([key]) =>
    key.startsWith(ANNOTATION_PREFIX),
  );
  return {
    ref: stringifyEntityRef(source),
    etag: etagOf(source),
    isOutdated: hasProcessingError(source),
    entity: {
      apiVersion: source.apiVersion,
      kind: source.kind,
      metadata: {
        name,
        namespace,
        title,
        description,
        annotations: own.length ? Object.fromEntries(own) : undefined,
      },
      spec: withoutDefinition(source),
    },
  };
}

/** The catalog's own digest of an entity. */
export function etagOf(entity: Entity): string {
  return entity.metadata.etag ?? '';
}

function hasProcessingError(source: Entity): boolean {
  // `status` is part of every entity that the catalog serves, but typed in the alpha entity only.
  const { status } = source as AlphaEntity;
  return Boolean(
    status?.items?.some(
      ({ type, level }) =>
        type === ENTITY_STATUS_CATALOG_PROCESSING_TYPE && level === 'error',
    ),
  );
}

/** The text of an API's definition can be large, and says nothing about who owns or decides. */
function withoutDefinition({ kind, spec }: Entity): Entity['spec'] {
  if (kind !== 'API' || !spec) return spec;
  const { definition: _, ...rest } = spec;
  return rest;
}
