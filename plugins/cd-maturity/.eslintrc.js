const config = require('../../.eslintrc.packages')(__dirname);

/** Signs between words; everything else that a reader sees comes from the translation. */
const SIGNS = ['·', '/', '→', '%', '(', ')', ':', ','];

/** Attributes that a reader sees or hears. */
const SAID =
  'aria-label|aria-description|alt|label|placeholder|title|helperText|sub|help|confirm|about|description|failure';

const [, ...patterns] = config.rules['no-restricted-syntax'];

module.exports = {
  ...config,
  overrides: [
    ...(config.overrides ?? []),
    {
      files: ['src/components/**/*.tsx', 'src/legacy/**/*.tsx'],
      excludedFiles: ['**/*.test.tsx'],
      rules: {
        'react/jsx-no-literals': [
          'error',
          { noStrings: false, ignoreProps: true, allowedStrings: SIGNS },
        ],
        'no-restricted-syntax': [
          'error',
          ...patterns,
          {
            selector: `JSXAttribute[name.name=/^(${SAID})$/] > Literal`,
            message: 'Words come from the translation: useText.',
          },
        ],
      },
    },
  ],
};
