import type {
  EntitySummary,
  Restricted,
} from '@onemap/plugin-operating-model-common';
import type { ReactNode } from 'react';
import { EntityLink } from './EntityLink';
import { OrHidden } from './OrHidden';

interface EntityOrNobodyProps<Field extends string> {
  /** What the field belongs to. */
  of: Restricted & { [field in Field]?: EntitySummary };
  /** The field that names an owner, a chair or the like. */
  field: Field;
  /** What to say where really nobody is there. */
  children: ReactNode;
}

/** Who is named in a field; that the reader may not see whom; or that nobody is. */
export function EntityOrNobody<Field extends string>(
  props: EntityOrNobodyProps<Field>,
) {
  const { of, field, children } = props;
  const named = of[field];
  if (named) return <EntityLink entity={named} />;
  return (
    <OrHidden of={of} field={field}>
      {children}
    </OrHidden>
  );
}
