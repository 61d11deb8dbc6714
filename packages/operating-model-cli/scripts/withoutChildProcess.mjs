/**
 * Keeps commander from loading `node:child_process` at every start: it is for subcommands that are programs of their
 * own, and there are none.
 */
export const withoutChildProcess = {
  name: 'without-child-process',
  setup(setup) {
    setup.onResolve({ filter: /^node:child_process$/ }, ({ importer }) =>
      /[/\\]node_modules[/\\]commander[/\\]/.test(importer)
        ? { path: 'child_process', namespace: 'left-out' }
        : undefined,
    );
    setup.onLoad({ filter: /.*/, namespace: 'left-out' }, () => ({
      contents: 'module.exports = {};',
    }));
  },
};
