import {
  applicability,
  CompiledModel,
  DecisionEvent,
  DecisionRecord,
  explainChange,
  followEvaluation,
  GoalOrigin,
  Instant,
  isOpenStatus,
  MetricReading,
  moveDecision,
  ModelSubject,
  publish,
  Score,
  ScoringInput,
  SourceRole,
  targetRanks,
  UNDECIDED,
} from 'backstage-plugin-cd-maturity-common';
import { Contradiction } from '../store/attestations';
import { StoredDecision } from '../store/decisions';
import { EntityRecord } from '../store/entities';
import { StoredChange } from '../store/scoreChanges';
import { ScoredEntity, standingOf, StoredScore } from '../store/scores';
import { SaidByPeople } from './saidByPeople';
import { scoreWithPeople } from './scoreWithPeople';

export type DecisionStep = {
  practiceId: string;
  event: DecisionEvent;
  next: DecisionRecord;
};

/** What a model says of an entity, and what follows from it. */
export type Judgement = {
  scored: ScoredEntity;
  changes: StoredChange['changes'];
  decisions: DecisionStep[];
  /** What the score rests on. */
  scoring: ScoringInput;
  contradictions: Contradiction[];
};

export type JudgeRequest = {
  entity: EntityRecord;
  subject: ModelSubject;
  facts: Record<string, boolean>;
  metrics: Record<string, MetricReading>;
  aliveRoles: SourceRole[];
  previous: StoredScore | undefined;
  /** Decisions on practices of this model. */
  decisions: readonly StoredDecision[];
  newestSignalAt?: Instant;
  said: SaidByPeople;
  goal: GoalOrigin;
  asOf: Instant;
};

/** Drawn hollow: little is known, or no dimension carries the level with evidence. */
function isProvisional(score: Score): boolean {
  return (
    score.confidence.band === 'low' ||
    !score.dimensions.some(
      dimension =>
        dimension.level >= score.level &&
        !dimension.provisional &&
        !dimension.unrated,
    )
  );
}

function isSetAside(state: DecisionRecord['state'] | undefined): boolean {
  return state === 'declined' || state === 'snoozed' || state === 'disputed';
}

/** The best recommendation that nobody has set aside. */
function fixFirst(
  score: Score,
  decisions: ReadonlyMap<string, DecisionRecord>,
): string | undefined {
  return score.recommendations.find(
    ({ practiceId }) => !isSetAside(decisions.get(practiceId)?.state),
  )?.practiceId;
}

function openSince(
  score: Score,
  before: Record<string, Instant>,
  asOf: Instant,
): Record<string, Instant> {
  const since: Record<string, Instant> = {};
  for (const { id, status } of score.practices) {
    if (isOpenStatus(status)) {
      since[id] = before[id] ?? asOf;
    }
  }
  return since;
}

/** The score before. Where nothing of it moved, the one of now says the same: the stored one is not parsed for it. */
function scoreBefore(
  previous: StoredScore,
  scored: Pick<ScoredEntity, 'score' | 'dimensionIds' | 'modelVersion'>,
): Score {
  const then = previous.standing;
  const now = standingOf(scored);
  const isSame =
    previous.modelVersion === scored.modelVersion &&
    then.statuses === now.statuses &&
    then.dimensionLevels === now.dimensionLevels &&
    then.level === now.level;
  return isSame ? scored.score : previous.score;
}

function decisionSteps(
  score: Score,
  before: Score | undefined,
  request: JudgeRequest,
  decisions: ReadonlyMap<string, DecisionRecord>,
): DecisionStep[] {
  const statusBefore = new Map(
    before?.practices.map(({ id, status }) => [id, status]),
  );
  return score.practices.flatMap(({ id, status }): DecisionStep[] => {
    const event = followEvaluation(
      {
        before: statusBefore.get(id),
        now: status,
        openSince: request.previous?.openSince[id],
      },
      decisions.get(id),
      request.asOf,
    );
    if (!event) {
      return [];
    }
    const move = moveDecision(decisions.get(id) ?? UNDECIDED, event);
    return move.status === 'moved'
      ? [{ practiceId: id, event, next: move.next }]
      : [];
  });
}

/** What moved since the result before. */
export function changesOf(
  score: Score,
  published: number | null,
  previous: Pick<StoredScore, 'score' | 'published'> | undefined,
): StoredChange['changes'] {
  if (!previous) {
    return [];
  }
  const moved = explainChange(previous.score, score);
  return previous.published.level === published
    ? moved
    : [
        { what: 'published', from: previous.published.level, to: published },
        ...moved,
      ];
}

/** Judges an entity by one model; undefined when the model is not for it. A pure function of its request. */
export function judgeModel(
  compiled: CompiledModel,
  request: JudgeRequest,
): Judgement | undefined {
  const { applies, conditions, notApplicable } = applicability(
    compiled,
    request.subject,
  );
  if (!applies) {
    return undefined;
  }
  const { entity, said, asOf } = request;
  const { score, scoring, withoutExemptions, contradictions } = scoreWithPeople(
    compiled,
    {
      entity,
      said,
      asOf,
      input: {
        conditions,
        notApplicable,
        metrics: request.metrics,
        facts: request.facts,
        aliveRoles: request.aliveRoles,
        targets: targetRanks(compiled.model, request.goal),
      },
    },
  );
  const { metadata } = compiled.model;
  const dimensionIds = compiled.model.dimensions.map(({ id }) => id);
  const before =
    request.previous &&
    scoreBefore(request.previous, {
      score,
      dimensionIds,
      modelVersion: metadata.version,
    });
  // Another version of the model starts a new series instead of a jump.
  const previous =
    before && request.previous?.modelVersion === metadata.version
      ? { score: before, published: request.previous.published }
      : undefined;
  const published = publish(previous?.published, score, asOf);
  const decisions = new Map(
    request.decisions.map(({ practiceId, decision }) => [practiceId, decision]),
  );
  const isRated = score.dimensions.some(({ unrated }) => !unrated);
  return {
    scored: {
      entity,
      model: metadata.id,
      modelVersion: metadata.version,
      dimensionIds,
      score,
      published,
      provisional: isProvisional(score),
      fixFirst: fixFirst(score, decisions),
      newestSignalAt: request.newestSignalAt,
      firstRatedAt:
        request.previous?.firstRatedAt ?? (isRated ? asOf : undefined),
      evaluatedAt: asOf,
      openSince: openSince(score, request.previous?.openSince ?? {}, asOf),
      withoutExemptions,
    },
    changes: changesOf(score, published.level, previous),
    decisions: decisionSteps(score, before, request, decisions),
    scoring,
    contradictions,
  };
}
