// The tests that judge mutants: the own tests of rules and findings. Properties and labelled models are left
// out, because they are slow, and the registry, because it compares the package with files outside of it.
// What all rules share is reached by every test of theirs: to judge it by fewer, name them in MUTATION_TESTS.
const tests = process.env.MUTATION_TESTS ?? 'rules/**,findings/**';

module.exports = async () => ({
  ...(await require('@backstage/cli/config/jest')),
  testEnvironment: 'node',
  runtime: undefined,
  testMatch: tests.split(',').map(each => `<rootDir>/${each}/*.test.ts`),
  testPathIgnorePatterns: ['properties.test', 'registry.test'],
});
