import { SignalSource } from '../source';
import { SignalSourceSamples } from './samples';
import { TestFramework } from './TestFramework';

/** What a source says about its set-up. */
export function describeNeeds(
  tests: TestFramework,
  source: SignalSource,
  { entities }: SignalSourceSamples,
): void {
  const { needs } = source;
  if (!needs) {
    return;
  }
  const { it, expect } = tests;
  it('names what each role needs that it binds', () => {
    const bound = entities.flatMap(({ entity }) =>
      source.bindings(entity).flatMap(({ roles }) => roles),
    );
    expect(Object.keys(needs.roles)).toEqual(expect.arrayContaining(bound));
    for (const role of Object.values(needs.roles)) {
      const names = [...(role.events ?? []), ...(role.permissions ?? [])];
      expect(names).not.toEqual([]);
      expect(new Set(names).size).toBe(names.length);
      expect(names).not.toContain('');
    }
  });
}
