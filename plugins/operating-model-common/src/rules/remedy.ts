import type { AnyEntity } from '../graph/ModelEntity';
import { API_VERSION } from '../kinds/schema';
import { kindAsWritten, kindNamed } from '../kinds';
import { kindOfRef, nameOfRef, namespaceOfRef } from '../kinds/entityRef';
import type { Data } from './defineRule';

/** A line on what to do: the name of one of the rule's `remedies`, with what fills it, or words of one's own. */
export type Advice = string | { name: string; data: Data };

/** What closes a gap: lines on what to do, and the YAML that does it; empty where none can. */
export interface Remedy {
  advice: readonly Advice[];
  yaml: string;
}

/**
 * A remedy: the fields to merge into an entity, as a YAML document that names it. Objects are merged,
 * lists are added to.
 *
 * @param what - what to do, shown as a comment: one line or several
 * @param entity - the entity to change
 * @param fields - YAML of the fields below `spec`, without indentation
 */
export function patchOf(
  what: Advice | readonly Advice[],
  entity: Pick<AnyEntity, 'kind' | 'ref' | 'name'>,
  fields: string,
): Remedy {
  return {
    ...advice(what),
    yaml: documentOf(
      entity.kind,
      entity.name,
      namespaceOfRef(entity.ref),
      fields,
    ),
  };
}

/**
 * A remedy that adds a new entity.
 *
 * @param what - what to do, shown as a comment: one line or several
 * @param ref - full reference of the entity to add
 * @param fields - YAML of the fields below `spec`, without indentation
 */
export function newEntity(
  what: Advice | readonly Advice[],
  ref: string,
  fields: string,
): Remedy {
  const kind = kindAsWritten(kindOfRef(ref));
  return {
    ...advice(what),
    yaml: documentOf(kind, nameOfRef(ref), namespaceOfRef(ref), fields),
  };
}

/** A remedy that no YAML can express: what to do, as a comment. */
export function advice(what: Advice | readonly Advice[]): Remedy {
  // Array.isArray does not narrow a readonly array.
  const lines = Array.isArray(what) ? what : [what as Advice];
  return { advice: lines, yaml: '' };
}

/** A text as a YAML value: plain where it is a word, quoted where YAML could read it otherwise. */
export function yamlText(text: string): string {
  const isWord = /^[A-Za-z][A-Za-z0-9-]*$/.test(text);
  const isKeyword = /^(true|false|null|yes|no|on|off|y|n)$/i.test(text);
  return isWord && !isKeyword ? text : JSON.stringify(text);
}

function documentOf(
  kind: string,
  name: string,
  namespace: string,
  fields: string,
): string {
  const lines = [
    `apiVersion: ${kindNamed(kind) ? API_VERSION : 'backstage.io/v1alpha1'}`,
    `kind: ${kind}`,
    'metadata:',
    ...(namespace === 'default' ? [] : [`  namespace: ${namespace}`]),
    `  name: ${name}`,
    'spec:',
    ...fields
      .trim()
      .split('\n')
      .map(line => `  ${line}`),
  ];
  return `${lines.join('\n')}\n`;
}
