import {
  API_VERSION,
  formatRef,
  isOurs,
  KIND_NAMES,
  kindNamed,
  nearest,
  parseRef,
  type EntityLike,
} from '@onemap/plugin-operating-model-common';

/** What a document turned out to be. */
export type Classified =
  /** Not an entity: skipped. */
  | { is: 'nothing' }
  /** An entity of the language, well-formed or not. */
  | { is: 'ours'; ref: string | undefined; entity: EntityLike }
  /** An entity of another kind, reduced to what the model reads of it. */
  | { is: 'other'; ref: string; entity: EntityLike; isOfCatalog: boolean }
  /** A document that was meant to be an entity and is none. */
  | { is: 'malformed'; ref: string | undefined; path: string; message: string };

const CATALOG_GROUP = /^(?:[\w-]+\.)*backstage\.io\//;

/** Says what a document is. */
export function classify(document: unknown): Classified {
  if (!isMapping(document)) return { is: 'nothing' };
  const ref = refOf(document);
  if (isOurs(document)) return { is: 'ours', ref, entity: document };
  const mistake = mistakenVersion(document);
  if (mistake)
    return { is: 'malformed', ref, path: 'apiVersion', message: mistake };
  const { apiVersion, kind } = document;
  if (typeof apiVersion !== 'string' || typeof kind !== 'string') {
    return { is: 'nothing' };
  }
  const isOfCatalog = CATALOG_GROUP.test(apiVersion);
  const metadata = isMapping(document.metadata) ? document.metadata : {};
  if (isOfCatalog && (metadata.name === undefined || metadata.name === null)) {
    return {
      is: 'malformed',
      ref: undefined,
      path: 'metadata.name',
      message: `\`name\` is missing. Give the ${kind} a name.`,
    };
  }
  // Another group's kind of the same name, such as a Service of Kubernetes, is no entity of the model.
  if (!ref || isKindOfLanguage(kind)) return { is: 'nothing' };
  return {
    is: 'other',
    ref,
    isOfCatalog,
    entity: reduced(document, apiVersion, kind),
  };
}

/**
 * Why a document that looks like one of the language is none: its version is missing, or misspelt. It
 * must not be skipped without a word.
 */
function mistakenVersion(document: Mapping): string | undefined {
  const { apiVersion, kind } = document;
  if (typeof kind !== 'string' || !isKindOfLanguage(kind)) return undefined;
  if (apiVersion === undefined || apiVersion === null) {
    return isMapping(document.metadata)
      ? `\`apiVersion\` is missing. Write \`apiVersion: ${API_VERSION}\`.`
      : undefined;
  }
  const written = String(apiVersion);
  const group = written.split('/')[0];
  return nearest(group, ['operating-model.io'])
    ? `\`${written}\` is not a version of the language. Write \`${API_VERSION}\`.`
    : undefined;
}

function isKindOfLanguage(kind: string): boolean {
  return KIND_NAMES.some(name => name === kind);
}

/** Full reference of a document, or undefined where it does not say who it is. */
export function refOf(document: unknown): string | undefined {
  if (!isMapping(document) || !isMapping(document.metadata)) return undefined;
  const { kind } = document;
  const { name, namespace } = document.metadata;
  if (typeof kind !== 'string' || typeof name !== 'string') return undefined;
  const inNamespace =
    typeof namespace === 'string' && namespace ? namespace : 'default';
  const text = `${kindNamed(kind) ?? kind}:${inNamespace}/${name}`;
  return parseRef(text) ? formatRef(kind, inNamespace, name) : undefined;
}

/** An entity whose schema is not ours: only what is of the right type is kept. */
function reduced(
  document: Mapping,
  apiVersion: string,
  kind: string,
): EntityLike {
  const metadata = document.metadata as Mapping; // `refOf` found a name in it.
  const { annotations } = metadata;
  return {
    apiVersion,
    kind,
    metadata: {
      name: String(metadata.name),
      namespace: textOf(metadata.namespace),
      title: textOf(metadata.title),
      description: textOf(metadata.description),
      annotations: isMapping(annotations) ? textsOf(annotations) : undefined,
    },
    spec: isMapping(document.spec) ? document.spec : undefined,
  };
}

function textsOf(mapping: Mapping): Record<string, string> {
  return Object.fromEntries(
    Object.entries(mapping).flatMap(([key, value]) =>
      typeof value === 'string' ? [[key, value]] : [],
    ),
  );
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

type Mapping = Record<string, unknown>;

function isMapping(value: unknown): value is Mapping {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
