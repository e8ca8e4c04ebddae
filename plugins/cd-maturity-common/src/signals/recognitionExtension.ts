import { z } from 'zod';
import { phaseSchema } from './phases';
import { defaultRecognitionRules, RecognitionRules } from './recognitionRules';
import { suiteSchema } from './suites';

const patterns = z.array(z.string().trim().min(1).max(200)).max(100);

/**
 * Patterns that an organisation adds to the built-in ones, in the same form.
 *
 * @public
 */
export const recognitionExtensionSchema = z.strictObject({
  phases: z.partialRecord(phaseSchema, patterns).default({}),
  suites: z.partialRecord(suiteSchema, patterns).default({}),
});

/** @public */
export type RecognitionExtension = z.infer<typeof recognitionExtensionSchema>;

function patternsOf<K extends string>(
  names: readonly K[],
  added: Partial<Record<K, string[]>>,
): Record<K, string[]> {
  return Object.fromEntries(
    names.map(name => [name, added[name] ?? []]),
  ) as Record<K, string[]>;
}

const known = new WeakMap<RecognitionExtension, RecognitionRules>();

/**
 * Rules that know the added patterns alone; what is set up and ignored stays as it is.
 *
 * @public
 */
export function rulesOf(extension: RecognitionExtension): RecognitionRules {
  let rules = known.get(extension);
  if (!rules) {
    const { phases, suites } = extension;
    rules = {
      ...defaultRecognitionRules,
      phases: patternsOf(phaseSchema.options, phases),
      suites: patternsOf(suiteSchema.options, suites),
    };
    known.set(extension, rules);
  }
  return rules;
}
