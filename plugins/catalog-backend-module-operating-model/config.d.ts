export interface Config {
  /** Settings of the operating model plugin. Everything has a default. */
  operatingModel?: {
    /** Environments that the organisation has besides the well-known ones. */
    environments?: string[];
    /** Classes of decision besides the well-known ones. */
    decisions?: string[];
    /** Roles around a service besides the well-known ones. */
    roles?: string[];
    privacy?: {
      /**
       * Namespaces that a policy keeps from some people. No entity outside such a namespace gets a relation to one
       * in it, which the catalog would show to whoever may read the entity outside. Default: none.
       */
      privateNamespaces?: string[];
    };
  };
}
