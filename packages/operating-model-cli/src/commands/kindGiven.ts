import {
  KIND_NAMES,
  kindNamed,
  nearest,
  type KindName,
} from '@onemap/plugin-operating-model-common';
import { UsageError } from '../terminal';

/**
 * The kind that the caller means, in whatever case.
 *
 * @throws UsageError naming the nearest kind
 */
export function kindGiven(name: string): KindName {
  const kind = kindNamed(name);
  if (kind) return kind;
  const close = nearest(name, KIND_NAMES);
  throw new UsageError(
    `\`${name}\` is not a kind. ${close ? `Did you mean \`${close}\`?` : `Kinds: ${KIND_NAMES.join(', ')}.`}`,
  );
}
