module.exports = {
  root: true,
  // Scripts of the repository itself; packages have rules of their own.
  parserOptions: { ecmaVersion: 2024, sourceType: 'module' },
};
