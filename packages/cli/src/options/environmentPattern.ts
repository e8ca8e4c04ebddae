import {
  EnvironmentTier,
  environmentTierSchema,
} from 'backstage-plugin-cd-maturity-common';
import { InvalidArgumentError } from 'commander';

export type EnvironmentPattern = { pattern: string; tier: EnvironmentTier };

/** `^live-=production`, added to those before it. */
export function parseEnvironmentPattern(
  text: string,
  before: EnvironmentPattern[] = [],
): EnvironmentPattern[] {
  const at = text.lastIndexOf('=');
  const pattern = text.slice(0, at);
  const tier = environmentTierSchema.safeParse(text.slice(at + 1));
  if (at < 1 || !tier.success || !isRegularExpression(pattern)) {
    throw new InvalidArgumentError(
      `It must be a regular expression, "=" and one of ${environmentTierSchema.options.join(
        ', ',
      )}.`,
    );
  }
  return [...before, { pattern, tier: tier.data }];
}

function isRegularExpression(text: string): boolean {
  try {
    return Boolean(new RegExp(text, 'i'));
  } catch {
    return false;
  }
}
