/**
 * Configuration as the variables that Backstage reads it from, named after the path.
 *
 * @param config dotted paths to values
 */
export function configVariables(config) {
  return Object.fromEntries(
    Object.entries(config).map(([path, value]) => [
      `APP_CONFIG_${path.replaceAll('.', '_')}`,
      JSON.stringify(value),
    ]),
  );
}
