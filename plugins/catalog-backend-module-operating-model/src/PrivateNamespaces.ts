import type { RootConfigService } from '@backstage/backend-plugin-api';
import { parseEntityRef } from '@backstage/catalog-model';

/**
 * Namespaces whose entities a policy keeps from some people. The catalog shows the relations of an entity to
 * whoever may read it, wherever they lead; so a relation that leads into such a namespace is put onto entities of
 * the same namespace only.
 */
export class PrivateNamespaces {
  private readonly names: ReadonlySet<string>;

  constructor(names: readonly string[] = []) {
    this.names = new Set(names.map(name => name.toLowerCase()));
  }

  static fromConfig(config: RootConfigService): PrivateNamespaces {
    return new PrivateNamespaces(
      config.getOptionalStringArray('operatingModel.privacy.privateNamespaces'),
    );
  }

  /** Whether a relation is kept back, as it would name an entity of such a namespace to those who read another one. */
  hidesRelation(source: string, target: string): boolean {
    const namespace = namespaceOf(target);
    return this.names.has(namespace) && namespaceOf(source) !== namespace;
  }
}

function namespaceOf(ref: string): string {
  return parseEntityRef(ref).namespace.toLowerCase();
}
