/** What this project adds to Backstage's lint rules, in every package. */
module.exports = {
  rules: {
    // TypeBox names its constructors like the types that they make.
    'new-cap': [
      'error',
      { capIsNew: false, capIsNewExceptionPattern: '^Type\\.' },
    ],
    // What matters comes first in a file: functions may use constants below them.
    '@typescript-eslint/no-use-before-define': [
      'error',
      { functions: false, classes: false, variables: false, typedefs: false },
    ],
    'no-use-before-define': 'off',
  },
  overrides: [
    {
      // Not tests, but what several tests share.
      files: ['src/testing/**'],
      rules: {
        '@backstage/no-undeclared-imports': 'off',
        'jest/no-export': 'off',
        'jest/valid-title': 'off',
        'jest/expect-expect': 'off',
      },
    },
  ],
};
