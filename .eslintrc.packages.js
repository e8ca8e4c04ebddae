const factory = require('@backstage/cli/config/eslint-factory');
const path = require('node:path');

const P = 'backstage-plugin-cd-maturity';

/**
 * The arrows between packages: who may not enter whom. `common` <- `node` <- `backend` and modules; `common` <- pages.
 */
const CLOSED = {
  'cd-maturity-common': [
    `${P}-node`,
    `${P}-backend`,
    P,
    `${P}-backend-module-*`,
  ],
  'cd-maturity-node': [`${P}-backend`, P, `${P}-backend-module-*`],
  'cd-maturity-backend': [P, `${P}-backend-module-*`],
  'cd-maturity': [`${P}-node`, `${P}-backend`, `${P}-backend-module-*`],
  cli: [P, `${P}-backend`],
};
const MODULE = [`${P}-backend`, P];

/** What a pure room may not know: databases, servers, Backstage's runtime, files. */
const IMPURE = [
  'knex',
  'express',
  'express-promise-router',
  '@backstage/backend-*',
  '@backstage/core-*',
  '@backstage/frontend-*',
  'node:*',
  'fs',
  'path',
  'react',
];

const CLOCK = [
  {
    selector:
      "CallExpression[callee.object.name='Date'][callee.property.name='now']",
    message: 'Time is an argument here.',
  },
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0]",
    message: 'Time is an argument here.',
  },
];

module.exports = dir => {
  const name = path.basename(dir);
  const closed = CLOSED[name] ?? (name.includes('-module-') ? MODULE : []);
  const pure = name === 'cd-maturity-common';
  return factory(dir, {
    restrictedImportPatterns: [...closed, ...(pure ? IMPURE : [])],
    restrictedSrcSyntax: pure ? CLOCK : [],
    // A terminal needs no portal: only the two pure doors of these packages are open to it.
    restrictedImports: name === 'cli' ? [`${P}-node`] : [],
  });
};
