/**
 * The bundled files that a browser loads for a module: its own and what that imports, not what is
 * loaded later on demand.
 *
 * @param metafile of esbuild
 * @param module path of the source file, as the metafile names it
 * @returns paths as the metafile names them
 */
export function filesOf({ outputs }, module) {
  const [start] = Object.entries(outputs).find(
    ([, { entryPoint }]) => entryPoint === module,
  ) ?? [undefined];
  if (!start) throw new Error(`${module} is not loaded as a file of its own`);
  const files = new Set([start]);
  for (const file of files) {
    for (const { path, kind, external } of outputs[file].imports) {
      if (kind === 'import-statement' && !external) files.add(path);
    }
  }
  return files;
}
