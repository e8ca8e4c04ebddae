import { MaturityModel } from '../model';
import { scopeProblems } from './scopeProblems';
import { Campaign, CampaignProblem } from './types';

/**
 * What can be wrong with a campaign before it is kept.
 *
 * @public
 */
export type PlannedCampaign = Pick<
  Campaign,
  'target' | 'scope' | 'start' | 'deadline' | 'milestones'
>;

function targetProblems(
  target: Campaign['target'],
  model: MaturityModel,
): CampaignProblem[] {
  if ('practices' in target) {
    const known = new Set(model.practices.map(({ id }) => id));
    return target.practices.flatMap((id, index) =>
      known.has(id)
        ? []
        : [
            {
              field: `target.practices.${index}`,
              reason: `model ${model.metadata.id} has no practice '${id}'`,
            },
          ],
    );
  }
  const levels = model.levels.map(({ id }) => id);
  const dimensions = model.dimensions.map(({ id }) => id);
  return [
    ...(levels.includes(target.level)
      ? []
      : [
          {
            field: 'target.level',
            reason: `must be one of ${levels.join(', ')}`,
          },
        ]),
    ...(target.dimension === undefined || dimensions.includes(target.dimension)
      ? []
      : [
          {
            field: 'target.dimension',
            reason: `must be one of ${dimensions.join(', ')}`,
          },
        ]),
  ];
}

/** Everything in the plan of a campaign that does not fit its model or its own days. @public */
export function checkCampaign(
  plan: PlannedCampaign,
  model: MaturityModel,
): CampaignProblem[] {
  const { start, deadline } = plan;
  return [
    ...targetProblems(plan.target, model),
    ...scopeProblems(plan.scope, model),
    ...(deadline < start
      ? [
          {
            field: 'deadline',
            reason: `must not be before the start, ${start}`,
          },
        ]
      : []),
    ...plan.milestones.flatMap(({ date }, index) =>
      date < start || date > deadline
        ? [
            {
              field: `milestones.${index}.date`,
              reason: `must lie between ${start} and ${deadline}`,
            },
          ]
        : [],
    ),
  ];
}
