const project = require('../../.eslintrc.project');

module.exports = require('@backstage/cli/config/eslint-factory')(__dirname, {
  ...project,
  overrides: [
    ...project.overrides,
    {
      // Types of imported files: nothing of it reaches the browser.
      files: ['src/index.tsx'],
      rules: { '@backstage/no-undeclared-imports': 'off' },
    },
  ],
});
