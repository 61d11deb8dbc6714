/** The same tree of keys, with whatever texts. */
export type SameKeys<T> = {
  [K in keyof T]: T[K] extends string ? string : SameKeys<T[K]>;
};

/** Texts in a tree of keys. */
export interface TextTree {
  [key: string]: string | TextTree;
}

/** Texts by their path, such as `gaps.dialog.title`. */
export function flatten(tree: TextTree, prefix = ''): Record<string, string> {
  return Object.fromEntries(
    Object.entries(tree).flatMap(([key, value]): [string, string][] =>
      typeof value === 'string'
        ? [[prefix + key, value]]
        : Object.entries(flatten(value, `${prefix}${key}.`)),
    ),
  );
}
