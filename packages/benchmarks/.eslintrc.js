const shared = require('../../.eslintrc.packages')(__dirname);

module.exports = {
  ...shared,
  rules: {
    ...shared.rules,
    // What is measured is inside the backend, behind its doors; nothing of this package is published.
    '@backstage/no-forbidden-package-imports': 'off',
    'no-restricted-imports': 'off',
  },
};
