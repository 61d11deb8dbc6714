// The tests that judge mutants: those of rules, findings and labelled models. Properties are left out,
// because they are slow, and so is what compares the package with files outside of it.
module.exports = async () => ({
  ...(await require('@backstage/cli/config/jest')),
  testEnvironment: 'node',
  runtime: undefined,
  testMatch: [
    '<rootDir>/rules/**/*.test.ts',
    '<rootDir>/findings/**/*.test.ts',
    '<rootDir>/testing/labelled/*.test.ts',
  ],
  testPathIgnorePatterns: ['properties.test', 'registry.test'],
});
