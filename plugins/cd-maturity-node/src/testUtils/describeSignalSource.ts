import { SignalSource } from '../source';
import { describeBindings } from './describeBindings';
import { describeNeeds } from './describeNeeds';
import { describeNormalize } from './describeNormalize';
import { describeWebhook } from './describeWebhook';
import { SignalSourceSamples } from './samples';
import { TestFramework } from './TestFramework';

/**
 * The tests that every source must pass. Call it at the top level of a test file; it uses the global `describe`, `it`
 * and `expect` of that file unless others are given.
 * @public
 */
export function describeSignalSource(
  source: SignalSource,
  samples: SignalSourceSamples,
  tests: TestFramework = { describe, it, expect },
): void {
  tests.describe(`contract of the source ${source.id}`, () => {
    tests.it('has a name for addresses and one for people', () => {
      tests.expect(source.id).toMatch(/^[a-z][a-z0-9-]*$/);
      tests.expect(source.title).not.toBe('');
    });
    describeWebhook(tests, source, samples);
    describeNormalize(tests, source, samples);
    describeBindings(tests, source, samples);
    describeNeeds(tests, source, samples);
  });
}
