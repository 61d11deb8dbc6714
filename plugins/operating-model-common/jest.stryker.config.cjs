// The tests that judge mutants: the own tests of rules and findings. Properties and labelled models are left
// out, because they are slow, and the registry, because it compares the package with files outside of it.
module.exports = async () => ({
  ...(await require('@backstage/cli/config/jest')),
  testEnvironment: 'node',
  runtime: undefined,
  testMatch: [
    '<rootDir>/rules/**/*.test.ts',
    '<rootDir>/findings/**/*.test.ts',
  ],
  testPathIgnorePatterns: ['properties.test', 'registry.test'],
});
