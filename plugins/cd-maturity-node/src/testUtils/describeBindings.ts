import { Entity } from '@backstage/catalog-model';
import { SignalSource } from '../source';
import { HOSTILE_VALUES } from './hostile';
import { SignalSourceSamples } from './samples';
import { TestFramework } from './TestFramework';

const TEXTS = HOSTILE_VALUES.flatMap(([, value]) =>
  typeof value === 'string' ? [value] : [],
);

const withAnnotation = (entity: Entity, name: string, value: string) => ({
  ...entity,
  metadata: {
    ...entity.metadata,
    annotations: { ...entity.metadata.annotations, [name]: value },
  },
});

/** Which scopes a source derives from an entity. */
export function describeBindings(
  tests: TestFramework,
  source: SignalSource,
  { entities }: SignalSourceSamples,
): void {
  const { describe, it, expect } = tests;
  describe('bindings', () => {
    it('derives scopes from annotations, with a reason', () => {
      for (const { entity, scopes } of entities) {
        const hints = source.bindings(entity);
        expect(hints.map(({ scope }) => scope)).toEqual(scopes);
        for (const { scope, roles, why } of hints) {
          expect(scope).toBe(scope.toLowerCase());
          expect(roles).not.toEqual([]);
          expect(why).not.toBe('');
        }
      }
    });

    it('derives none without annotations', () => {
      for (const { entity } of entities) {
        const { annotations, ...metadata } = entity.metadata;
        expect(source.bindings({ ...entity, metadata })).toEqual([]);
      }
    });

    it('stands anything in an annotation', () => {
      for (const { entity } of entities) {
        for (const name of Object.keys(entity.metadata.annotations ?? {})) {
          for (const text of TEXTS) {
            const hints = source.bindings(withAnnotation(entity, name, text));
            hints.forEach(({ scope }) =>
              expect(scope).toBe(scope.toLowerCase()),
            );
          }
        }
      }
    });
  });
}
