import { PushFactsRequest } from 'backstage-plugin-cd-maturity-common';
import { Story } from '../story';

/** What a look into the repositories would give, as the body of `POST /facts`. */
export function factsOf(
  stories: readonly Story[],
  now: Date,
): PushFactsRequest['facts'] {
  return stories.flatMap(story =>
    Object.entries(story.facts).flatMap(([component, facts]) =>
      Object.entries(facts).map(([id, value]) => ({
        entityRef: `component:default/${component}`,
        id,
        value,
        observedAt: now.toISOString(),
      })),
    ),
  );
}
