const config = require('../../.eslintrc.packages')(__dirname);

module.exports = {
  ...config,
  rules: {
    ...config.rules,
    // Everything is bundled, so nothing is a dependency of the package that people install.
    '@backstage/no-undeclared-imports': 'off',
  },
};
