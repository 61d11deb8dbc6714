import { readFile } from 'node:fs/promises';

/**
 * How many bytes the objects of each class take, by a heap snapshot of V8.
 *
 * @param {string} file - of at most half a gigabyte, as V8 takes no longer text
 */
export async function classesIn(file) {
  const { snapshot, nodes, strings } = JSON.parse(await readFile(file, 'utf8'));
  const { node_fields: fields, node_types: types } = snapshot.meta;
  const at = name => fields.indexOf(name);
  const [type, name, size] = ['type', 'name', 'self_size'].map(at);
  const sizes = new Map();
  for (let i = 0; i < nodes.length; i += fields.length) {
    const kind = types[type][nodes[i + type]];
    // Of texts and code the name is the content.
    const named = ['object', 'closure', 'native'].includes(kind)
      ? `${kind} ${strings[nodes[i + name]].slice(0, 60)}`
      : kind;
    sizes.set(named, (sizes.get(named) ?? 0) + nodes[i + size]);
  }
  return sizes;
}
