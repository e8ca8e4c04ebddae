import { DescribedScore } from '../score/DescribedScore';
import { levelTitle, topRank } from './levelTitle';
import { Paint } from './paint';

const SHOWN = 5;

const EFFORT = { S: 'under a week', M: 'weeks', L: 'months' };

/** What to do first, each with its first step. */
export function recommendationList(
  { recommendations, practices, model, computedLevel }: DescribedScore,
  paint: Paint,
): string[] {
  if (recommendations.length === 0) {
    return [paint('bold', 'Nothing left to recommend')];
  }
  const byId = new Map(practices.map(practice => [practice.id, practice]));
  const needed = recommendations.some(({ inSmallestSet }) => inSmallestSet);
  const lines = recommendations.slice(0, SHOWN).flatMap(item => {
    const practice = byId.get(item.practiceId);
    if (!practice) {
      return [];
    }
    const effort =
      item.group === 'show-evidence'
        ? 'show the evidence'
        : EFFORT[practice.effort];
    return [
      `  ${item.rank}. ${practice.title} (${effort}${
        item.inSmallestSet ? ', needed' : ''
      })`,
      paint('dim', `     ${practice.remediation}`),
      ...(practice.template
        ? [paint('dim', `     Template: ${practice.template}`)]
        : []),
    ];
  });
  const next = levelTitle(model, Math.min(computedLevel + 1, topRank(model)));
  const legend = needed ? `; "needed" marks the shortest way to ${next}` : '';
  return [paint('bold', `Do first${legend}`), ...lines];
}
