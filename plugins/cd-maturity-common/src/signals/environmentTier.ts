import { EnvironmentTier } from './environment';
import { wordsAsWritten, wordsOfHumps } from './words';

/** What an organisation or a provider knows beside the name of an environment. @public */
export type EnvironmentHints = {
  /** The provider says so by itself. `false` and absent say nothing: providers send it for any name they do not know. */
  productionFlag?: boolean;
  /** Case-insensitive regular expressions, first match wins. */
  patterns?: ReadonlyArray<{ pattern: string; tier: EnvironmentTier }>;
};

/**
 * Words of a name in the order in which they decide. Production comes last: of `production` and `test` in one name the
 * safe reading is the one that is not production.
 */
const WORDS: ReadonlyArray<[EnvironmentTier, ReadonlySet<string>]> = [
  [
    'staging',
    new Set(['staging', 'stage', 'stg', 'preprod', 'preproduction', 'uat']),
  ],
  ['test', new Set(['test', 'tests', 'testing', 'tst', 'qa', 'e2e'])],
  ['development', new Set(['dev', 'devel', 'develop', 'development'])],
  ['production', new Set(['production', 'prod', 'prd', 'live'])],
];

/** `pre-prod` and `non-prod` are one word; `prod2` is `prod`. */
function wordsOf(name: string): string[] {
  const joined = name.replace(/\b(pre|non)[-_. ](?=prod)/gi, '$1');
  const words = [...wordsAsWritten(joined), ...wordsOfHumps(joined)];
  return words.flatMap(word => [word, word.replace(/\d+$/, '')]);
}

function tierOfName(name: string): EnvironmentTier {
  const words = wordsOf(name);
  const match = WORDS.find(([, known]) => words.some(word => known.has(word)));
  return match ? match[0] : 'unknown';
}

/**
 * Tier of an environment: what the provider says, else what is configured, else what its name says. Unknown stays
 * unknown and is never taken for production; neither is `github-pages`, where documentation goes.
 * @public
 */
export function environmentTier(
  name: string,
  { productionFlag, patterns = [] }: EnvironmentHints = {},
): EnvironmentTier {
  if (productionFlag) return 'production';
  const configured = patterns.find(({ pattern }) =>
    new RegExp(pattern, 'i').test(name),
  );
  return configured ? configured.tier : tierOfName(name);
}

const TRANSIENT_WORDS: ReadonlySet<string> = new Set([
  'preview',
  'previews',
  'review',
  'ephemeral',
  'transient',
  'temporary',
]);
/** `pr-123`, `pr123`, `pull/7`, `mr_9`. */
const CHANGE_NUMBER = /(^|[^a-z])(pr|mr|pull|pull[-_ /]request)[-_ /#]?\d+/i;

/**
 * Whether the name is that of an environment that comes and goes with a change request.
 * @public
 */
export function isTransientEnvironment(name: string): boolean {
  return (
    CHANGE_NUMBER.test(name) ||
    wordsOf(name).some(word => TRANSIENT_WORDS.has(word))
  );
}
