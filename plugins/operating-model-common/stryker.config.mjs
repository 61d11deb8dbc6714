// Mutation testing of the rules: `yarn mutate`, or `yarn mutate --mutate 'src/rules/canvas/**/*.ts'`.
// Not part of the tests: a run takes minutes.
export default {
  testRunner: 'jest',
  jest: {
    projectType: 'custom',
    configFile: 'jest.stryker.config.cjs',
  },
  mutate: [
    'src/rules/**/*.ts',
    'src/findings/**/*.ts',
    '!src/**/*.test.ts',
    '!src/**/*.generated.ts',
  ],
  coverageAnalysis: 'perTest',
  // What a rule says to people is held to the page's examples and not to each letter.
  mutator: { excludedMutations: ['StringLiteral'] },
  ignoreStatic: true,
  concurrency: 2,
  // Jest keeps what it loaded; without new processes a long run outgrows the machine.
  maxTestRunnerReuse: 40,
  reporters: ['clear-text', 'progress-append-only', 'json'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  jsonReporter: { fileName: '.stryker-tmp/mutation.json' },
  thresholds: { high: 90, low: 85, break: 85 },
  tempDirName: '.stryker-tmp',
};
