const TESTS = '\\.test\\.tsx?$|/(__testUtils__|testing|fixtures)/';
const COMMON = '^plugins/operating-model-common/src/';

/** Which way imports may point. @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'common-has-no-input-or-output',
      comment:
        'The core runs in a browser and in Node.js, on data that it is given: no file, network or database.',
      severity: 'error',
      from: { path: COMMON, pathNot: TESTS },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'common-has-no-framework',
      comment:
        'The core knows the catalog’s data model and nothing of the programs around it: no React, Knex, Express or HTTP client.',
      severity: 'error',
      from: { path: COMMON, pathNot: TESTS },
      to: {
        path: 'node_modules/(react|react-dom|react-router|@material-ui|knex|pg|better-sqlite3|express|undici|node-fetch|cross-fetch|axios|@backstage/(backend|core|frontend|plugin-catalog|catalog-client|ui))',
      },
    },
    {
      name: 'adapters-meet-only-in-common',
      comment:
        'Frontend, backend, command line and catalog module are separate products: what two of them need belongs in common.',
      severity: 'error',
      from: {
        path: '^(plugins/(?!operating-model-(?:common|node)/)[^/]+|packages/operating-model-cli)/',
        pathNot: TESTS,
      },
      to: {
        path: '^(plugins/(?!operating-model-(?:common|node)/)[^/]+|packages/[^/]+)/',
        pathNot: '^$1/',
      },
    },
    {
      name: 'only-the-backend-has-extension-points',
      comment:
        'The node package is for backend modules: importing it elsewhere would pull backend code into a browser or the command line.',
      severity: 'error',
      from: {
        path: '^(plugins/operating-model/|plugins/operating-model-common/|packages/operating-model-cli/|packages/app/)',
      },
      to: { path: '^plugins/operating-model-node/' },
    },
    {
      name: 'kinds-know-nothing-above-them',
      comment:
        'A kind is a schema and its relations; what is computed from entities comes later.',
      severity: 'error',
      from: { path: `${COMMON}kinds/`, pathNot: TESTS },
      to: { path: `${COMMON}(graph|rules|findings|canvas|litmus|packs|api)/` },
    },
    {
      name: 'graph-knows-nothing-above-it',
      comment: 'The graph answers questions; rules and views ask them.',
      severity: 'error',
      from: { path: `${COMMON}graph/`, pathNot: TESTS },
      to: { path: `${COMMON}(rules|findings|canvas|litmus|packs|api)/` },
    },
    {
      name: 'rules-see-only-the-graph',
      comment:
        'A rule reads the graph and its options, so that the same graph always gives the same findings.',
      severity: 'error',
      from: { path: `${COMMON}rules/`, pathNot: TESTS },
      to: { path: `${COMMON}(canvas|litmus|api)/` },
    },
    {
      name: 'no-circles',
      comment: 'Two files that import each other are one file, or three.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(packages|plugins)/[^/]+/(dist|dist-types)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      mainFields: ['module', 'main', 'types'],
    },
  },
};
