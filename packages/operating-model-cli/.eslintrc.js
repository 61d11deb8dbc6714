const project = require('../../.eslintrc.project');

module.exports = require('@backstage/cli/config/eslint-factory')(__dirname, {
  ...project,
  rules: {
    ...project.rules,
    // The published file holds what it imports: all of it is needed to build only.
    '@backstage/no-undeclared-imports': 'off',
  },
});
