import {
  EntityMaturity,
  entityRefSchema,
} from 'backstage-plugin-cd-maturity-common';
import { parse } from '../service/parse';
import { ActionDeps, READS } from './types';
import { ABOUT_ENTITY_REF, ABOUT_MODEL } from './words';

const USUAL = 10;
const MOST = 50;

function stepsOf({ practices, recommendations }: EntityMaturity) {
  const byId = new Map(practices.map(practice => [practice.id, practice]));
  return recommendations.flatMap(({ practiceId, ...recommendation }) => {
    const practice = byId.get(practiceId);
    return practice
      ? [
          {
            practiceId,
            title: practice.title,
            dimension: practice.dimension,
            status: practice.status,
            reachesNextLevel: recommendation.inSmallestSet,
            effort: practice.effort,
            remediation: practice.remediation,
            docs: practice.docs,
            template: practice.template,
            evidence: practice.clauses.map(
              ({ about, expected, actual }) =>
                `${about ? `${about}: ` : ''}expected ${expected}, seen ${
                  actual ?? 'nothing'
                }`,
            ),
            decision: {
              state: recommendation.decision.state,
              plannedFor: recommendation.decision.plannedFor,
              version: recommendation.decision.version ?? 0,
            },
          },
        ]
      : [];
  });
}

/** `get-maturity-next-steps` */
export function registerGetNextSteps(deps: ActionDeps): void {
  deps.actionsRegistry.register({
    name: 'get-maturity-next-steps',
    title: 'Get the next steps of an entity',
    description: `
Lists what the owners of an entity of the software catalog should do next to deliver better, the most useful first. Steps
with \`reachesNextLevel\` form the smallest set that reaches the next level: name these first. Each step comes with what
was expected and what was seen, a first action to take (\`remediation\`), the effort (S, M or L) and what the owners decided
about it so far.

A step with the status \`unknown\` needs evidence rather than work: something is not connected, or nobody has answered.
Steps that the owners declined, set aside or planned are listed with that decision; do not press them again.
    `,
    attributes: READS,
    schema: {
      input: z =>
        z.object({
          entityRef: z.string().describe(ABOUT_ENTITY_REF),
          model: z.string().optional().describe(ABOUT_MODEL),
          limit: z
            .number()
            .int()
            .min(1)
            .max(MOST)
            .optional()
            .describe(`How many steps, at most ${MOST}. Default: ${USUAL}.`),
        }),
      output: z =>
        z.object({
          steps: z.array(
            z.object({
              practiceId: z.string(),
              title: z.string(),
              dimension: z.string(),
              status: z.string(),
              reachesNextLevel: z.boolean(),
              effort: z.enum(['S', 'M', 'L']),
              remediation: z.string(),
              docs: z.array(z.string()),
              template: z
                .string()
                .optional()
                .describe('Software template that takes this first action.'),
              evidence: z.array(z.string()),
              decision: z.object({
                state: z.string(),
                plannedFor: z.string().optional(),
                version: z
                  .number()
                  .describe('Send it with a decision about this step.'),
              }),
            }),
          ),
          more: z.number().describe('Steps that were left off.'),
          mayDecide: z
            .boolean()
            .describe('Whether the caller may decide about these steps.'),
          whyNot: z.string().optional(),
        }),
    },
    examples: [
      {
        title: 'What should the payments API do next?',
        input: { entityRef: 'component:default/payments-api', limit: 5 },
      },
    ],
    action: async ({ input, credentials }) => {
      const { model, limit = USUAL } = input;
      const maturity = await deps.service.getEntity(
        {
          entityRef: parse(entityRefSchema, input.entityRef, 'entityRef'),
          model,
        },
        { credentials },
      );
      const steps = stepsOf(maturity);
      return {
        output: {
          steps: steps.slice(0, limit),
          more: Math.max(0, steps.length - limit),
          mayDecide: maturity.rights.decide,
          whyNot: maturity.rights.whyNot,
        },
      };
    },
  });
}
