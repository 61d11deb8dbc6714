/** Pattern of a name as Backstage allows it, without anchors: letters and digits, with - _ . between them. */
export const NAME_PATTERN = '[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?';

const ENTITY_REF = new RegExp(
  `^(?:([A-Za-z][A-Za-z0-9]*):)?(?:(${NAME_PATTERN})/)?(${NAME_PATTERN})$`,
);
const MAX_SEGMENT_LENGTH = 63;

/** Pattern of an entity reference, for JSON Schema. Backstage lets `a/b/c` pass; this does not. */
export const ENTITY_REF_PATTERN = ENTITY_REF.source;

/** The parts of an entity reference as written; what is left out is undefined. */
export interface EntityRefParts {
  kind?: string;
  namespace?: string;
  name: string;
}

/** Splits a reference into its parts, or returns undefined where it is malformed. */
export function parseRef(text: string): EntityRefParts | undefined {
  const match = ENTITY_REF.exec(text);
  if (!match) return undefined;
  const [, kind, namespace, name] = match;
  const tooLong = [kind, namespace, name].some(
    part => part !== undefined && part.length > MAX_SEGMENT_LENGTH,
  );
  return tooLong ? undefined : { kind, namespace, name };
}

/** Full and lower-case form of a reference: `kind:namespace/name`. */
export function formatRef(
  kind: string,
  namespace: string | undefined,
  name: string,
): string {
  return `${kind}:${namespace || 'default'}/${name}`.toLowerCase();
}

/**
 * Full form of a reference that stands in a field, or undefined where it is malformed or has no kind.
 *
 * @param text - the reference as written
 * @param defaultKind - kind of a reference that names none; undefined where the kind must be written
 * @param defaultNamespace - namespace of the entity that holds the field
 */
export function resolveRef(
  text: string,
  defaultKind: string | undefined,
  defaultNamespace: string,
): string | undefined {
  const parts = parseRef(text);
  const kind = parts?.kind ?? defaultKind;
  if (!parts || !kind) return undefined;
  return formatRef(kind, parts.namespace ?? defaultNamespace, parts.name);
}

/**
 * The full form of a reference if it is well-formed and in lower case, as nearly all are; many times
 * faster than parsing it. Where an entity has that reference, it was.
 */
export function likelyRef(
  text: string,
  defaultKind: string | undefined,
  namespace: string,
): string {
  const colon = text.indexOf(':');
  const slash = text.indexOf('/');
  if (colon < 0) {
    return slash < 0
      ? `${defaultKind}:${namespace}/${text}`
      : `${defaultKind}:${text}`;
  }
  return slash < 0
    ? `${text.slice(0, colon)}:${namespace}/${text.slice(colon + 1)}`
    : text;
}

/** The kind of a full reference, lower case. */
export function kindOfRef(ref: string): string {
  return ref.slice(0, ref.indexOf(':'));
}

/** The name of a full reference. */
export function nameOfRef(ref: string): string {
  return ref.slice(ref.indexOf('/') + 1);
}

/** The namespace of a full reference. */
export function namespaceOfRef(ref: string): string {
  return ref.slice(ref.indexOf(':') + 1, ref.indexOf('/'));
}
