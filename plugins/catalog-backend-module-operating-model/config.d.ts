export interface Config {
  /** Settings of the operating model plugin. Everything has a default. */
  operatingModel?: {
    /** Environments that the organisation has besides the well-known ones. */
    environments?: string[];
    /** Classes of decision besides the well-known ones. */
    decisions?: string[];
    /** Roles around a service besides the well-known ones. */
    roles?: string[];
  };
}
