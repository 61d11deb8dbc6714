export interface Config {
  /** Settings of the operating model plugin. */
  operatingModel?: {};
}
