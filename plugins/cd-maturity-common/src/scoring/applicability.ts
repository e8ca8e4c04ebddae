import { ANNOTATION_MODELS, ANNOTATION_PROFILE } from '../annotations';
import { anyOf } from '../metrics/anyOf';
import { AppliesTo, Condition, ConditionTest, MaturityModel } from '../model';
import type { CompiledModel } from './compileModel';

/** What is known about an entity before any signal is read. @public */
export type ModelSubject = {
  kind: string;
  type?: string;
  lifecycle?: string;
  tags: string[];
  /** Types of its relations, such as `providesApi`. */
  relationTypes: string[];
  /** Types of the resources it depends on. */
  dependsOnResourceTypes: string[];
  annotations: Record<string, string>;
  /** Tiers with any deployment seen. */
  seenTiers: string[];
  /** Whether a training run was seen. */
  seenTrainingRun?: boolean;
  facts: Record<string, boolean>;
  /** Keys that the configuration of the installation holds. */
  configured: string[];
};

/** What of a model holds for an entity. @public */
export type Applicability = {
  applies: boolean;
  profile?: string;
  conditions: Record<string, boolean>;
  /** Practices that the profile switches off. */
  notApplicable: string[];
  /** An annotation that could not be followed, in words. */
  problem?: string;
};

/** Whether a model is for an entity, and which of its practices can apply. @public */
export function applicability(
  modelOrCompiled: MaturityModel | CompiledModel,
  subject: ModelSubject,
): Applicability {
  const model =
    'model' in modelOrCompiled ? modelOrCompiled.model : modelOrCompiled;
  const { name: profile, problem } = profileFor(model, subject);
  const settings = profile === undefined ? undefined : model.profiles[profile];
  const conditions: Record<string, boolean> = {};
  for (const [name, condition] of Object.entries(model.conditions)) {
    conditions[name] = settings?.conditions[name] ?? isMet(condition, subject);
  }
  return {
    applies: isFor(model, subject),
    profile,
    conditions,
    notApplicable: settings?.notApplicable ?? [],
    problem,
  };
}

/** The annotation may force a model on an entity of the right kind, or forbid it. */
function isFor({ metadata, appliesTo }: MaturityModel, subject: ModelSubject) {
  if (!includes(appliesTo.kinds, subject.kind)) {
    return false;
  }
  const wishes = subject.annotations[ANNOTATION_MODELS]?.split(/[\s,]+/) ?? [];
  if (wishes.includes(`!${metadata.id}`)) {
    return false;
  }
  return wishes.includes(metadata.id) || isSelected(appliesTo, subject);
}

function isSelected(appliesTo: AppliesTo, subject: ModelSubject): boolean {
  const { types, anyTag, anyAnnotation, excludeLifecycles } = appliesTo;
  if (includes(excludeLifecycles, subject.lifecycle)) {
    return false;
  }
  if (!types && !anyTag && !anyAnnotation) {
    return true;
  }
  return (
    includes(types, subject.type) ||
    subject.tags.some(tag => includes(anyTag, tag)) ||
    Boolean(anyAnnotation?.some(name => name in subject.annotations))
  );
}

/** The profile that the annotation names, else the one named like the type. */
function profileFor(
  model: MaturityModel,
  { annotations, type }: ModelSubject,
): { name?: string; problem?: string } {
  const known = Object.keys(model.profiles);
  const wanted = annotations[ANNOTATION_PROFILE]?.trim();
  const byType = called(type, known);
  if (!wanted) {
    return { name: byType };
  }
  return known.includes(wanted)
    ? { name: wanted }
    : {
        name: byType,
        problem: `${ANNOTATION_PROFILE}: ${wanted} is no profile of model ${
          model.metadata.id
        }; known are ${known.join(', ') || 'none'}`,
      };
}

function isMet(
  { noneOf, anyOf: wanted }: Condition,
  subject: ModelSubject,
): boolean {
  return (
    !anyOf(noneOf ?? [], holds, subject) &&
    (wanted === undefined || anyOf(wanted, holds, subject))
  );
}

/** What is not known about the entity does not hold. */
function holds(test: ConditionTest, subject: ModelSubject): boolean {
  if ('type' in test) {
    return includes(test.type, subject.type);
  }
  if ('lifecycle' in test) {
    return includes(test.lifecycle, subject.lifecycle);
  }
  if ('tag' in test) {
    return subject.tags.some(tag => includes(test.tag, tag));
  }
  if ('relation' in test) {
    return includes(subject.relationTypes, test.relation);
  }
  if ('dependsOnResourceType' in test) {
    return subject.dependsOnResourceTypes.some(type =>
      includes(test.dependsOnResourceType, type),
    );
  }
  if ('fact' in test) {
    return subject.facts[test.fact] === true;
  }
  if ('configured' in test) {
    return subject.configured.includes(test.configured);
  }
  if (test.seen === 'training_run') {
    return subject.seenTrainingRun === true;
  }
  return test.tier === undefined
    ? subject.seenTiers.length > 0
    : subject.seenTiers.includes(test.tier);
}

function includes(
  names: readonly string[] | undefined,
  name: string | undefined,
): boolean {
  return names !== undefined && called(name, names) !== undefined;
}

/** Types, tags and kinds are compared as people write them, whatever their case. */
function called(
  name: string | undefined,
  names: readonly string[],
): string | undefined {
  if (name === undefined) return undefined;
  for (const candidate of names) {
    if (candidate === name) return candidate;
  }
  const wanted = name.toLowerCase();
  for (const candidate of names) {
    if (candidate.toLowerCase() === wanted) return candidate;
  }
  return undefined;
}
