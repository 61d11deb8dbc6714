import type { AnyEntity } from '../graph/ModelEntity';
import { API_VERSION } from '../kinds/schema';
import { kindAsWritten, kindNamed } from '../kinds';
import { kindOfRef, nameOfRef, namespaceOfRef } from '../kinds/entityRef';

/**
 * A remedy: the fields to merge into an entity, as a YAML document that names it. Objects are merged,
 * lists are added to.
 *
 * @param text - what to do, one line, shown as a comment
 * @param entity - the entity to change
 * @param fields - YAML of the fields below `spec`, without indentation
 */
export function patchOf(
  text: string,
  entity: Pick<AnyEntity, 'kind' | 'ref' | 'name'>,
  fields: string,
): string {
  return `${comment(text)}\n${documentOf(entity.kind, entity.name, namespaceOfRef(entity.ref), fields)}`;
}

/**
 * A remedy that adds a new entity.
 *
 * @param text - what to do, one line, shown as a comment
 * @param ref - full reference of the entity to add
 * @param fields - YAML of the fields below `spec`, without indentation
 */
export function newEntity(text: string, ref: string, fields: string): string {
  const kind = kindAsWritten(kindOfRef(ref));
  return `${comment(text)}\n${documentOf(kind, nameOfRef(ref), namespaceOfRef(ref), fields)}`;
}

/** A remedy that no YAML can express: what to do, as a comment. */
export function advice(text: string): string {
  return `${comment(text)}\n`;
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

function comment(text: string): string {
  return text
    .split('\n')
    .map(line => `# ${line}`)
    .join('\n');
}
