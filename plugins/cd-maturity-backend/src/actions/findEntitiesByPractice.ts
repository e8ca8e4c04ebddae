import { scorecardFilterSchema } from 'backstage-plugin-cd-maturity-common';
import { parse } from '../service/parse';
import { ActionDeps, READS } from './types';
import { ABOUT_MODEL, ABOUT_PRACTICE } from './words';

const USUAL = 20;
const MOST = 100;

/** `find-entities-by-practice` */
export function registerFindEntitiesByPractice(deps: ActionDeps): void {
  deps.actionsRegistry.register({
    name: 'find-entities-by-practice',
    title: 'Find entities by the status of a practice',
    description: `
Lists entities of the software catalog on which a practice of a maturity model has one of the given statuses, for example
everything that cannot be deployed with one command yet. Ids of practices come from the other actions or from the page of
the model.

Statuses: \`fail\` and \`partial\` were seen to be missing, \`unknown\` means that nothing is known, \`pass\` that it is
there, \`not-applicable\` and \`exempt\` that it is not asked for. Without \`statuses\` those are listed where it is seen to
be missing.
    `,
    attributes: READS,
    schema: {
      input: z =>
        z.object({
          practiceId: z.string().describe(ABOUT_PRACTICE),
          statuses: z
            .array(
              z.enum([
                'pass',
                'partial',
                'fail',
                'unknown',
                'not-applicable',
                'exempt',
              ]),
            )
            .min(1)
            .optional()
            .describe('Default: fail and partial.'),
          owner: z
            .string()
            .optional()
            .describe(
              'Only what this group and the groups below it own, for example `group:default/payments`.',
            ),
          model: z.string().optional().describe(ABOUT_MODEL),
          limit: z
            .number()
            .int()
            .min(1)
            .max(MOST)
            .optional()
            .describe(`How many entities, at most ${MOST}. Default: ${USUAL}.`),
          cursor: z
            .string()
            .optional()
            .describe('`nextCursor` of the answer before.'),
        }),
      output: z =>
        z.object({
          entities: z.array(
            z.object({
              entityRef: z.string(),
              title: z.string(),
              owner: z.string().optional(),
              level: z.number().nullable(),
            }),
          ),
          total: z.number().describe('Counted up to 1,000.'),
          nextCursor: z.string().optional(),
        }),
    },
    examples: [
      {
        title: 'Which services of payments cannot be deployed in one step?',
        input: {
          practiceId: 'cd.build.one-command',
          owner: 'group:default/payments',
        },
      },
    ],
    action: async ({ input, credentials }) => {
      const { practiceId, statuses = ['fail', 'partial'], owner } = input;
      const filter = parse(
        scorecardFilterSchema,
        {
          model: input.model,
          owner: owner === undefined ? undefined : [owner],
          practice: statuses.map(status => `${practiceId}:${status}`),
        },
        'field',
      );
      const { items, total, pageInfo } = await deps.scorecard.getPage(
        {
          filter,
          sort: 'name',
          cursor: input.cursor,
          limit: input.limit ?? USUAL,
        },
        { credentials },
      );
      return {
        output: {
          entities: items.map(row => ({
            entityRef: row.entityRef,
            title: row.title,
            owner: row.owner,
            level: row.level,
          })),
          total: total.count,
          nextCursor: pageInfo.nextCursor,
        },
      };
    },
  });
}
