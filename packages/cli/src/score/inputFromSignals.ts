import {
  applicability,
  Applicability,
  CompiledModel,
  measure,
  MetricContext,
  ModelSubject,
  requiredWindows,
  ScoringInput,
  signalFacts,
} from 'backstage-plugin-cd-maturity-common';

/** What can be said of an entity without its catalog. */
export type Subject = Pick<ModelSubject, 'kind' | 'type' | 'lifecycle'>;

/** What a score depends on, as far as signals show it. Nothing is known of the catalog, of answers and of exemptions. */
export function inputFromSignals(
  compiled: CompiledModel,
  context: MetricContext,
  subject: Subject,
): { input: ScoringInput; applies: Applicability['applies'] } {
  const facts = signalFacts(context);
  const tiers = context.evidence.deployments.map(({ tier }) => tier);
  const { applies, conditions, notApplicable } = applicability(compiled, {
    ...subject,
    tags: [],
    relationTypes: [],
    dependsOnResourceTypes: [],
    annotations: {},
    seenTiers: [...new Set(tiers)],
    facts,
    configured: [],
  });
  return {
    applies,
    input: {
      conditions,
      notApplicable,
      exemptions: [],
      metrics: measure(
        context,
        requiredWindows([compiled], compiled.dictionary),
      ),
      facts,
      answers: {},
      // A file does not tell whether its sources were heard all the time, so silence in it says nothing.
      aliveRoles: [],
    },
  };
}
