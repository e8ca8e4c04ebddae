import { scorecardFilterSchema } from 'backstage-plugin-cd-maturity-common';
import { parse } from '../service/parse';
import { ActionDeps, READS } from './types';
import { ABOUT_MODEL, ABOUT_UNKNOWN, levelName } from './words';

const USUAL = 20;
const MOST = 100;

/** `get-organization-maturity` */
export function registerGetOrganizationMaturity(deps: ActionDeps): void {
  deps.actionsRegistry.register({
    name: 'get-organization-maturity',
    title: 'Get the maturity of teams, systems or domains',
    description: `
Summarises the maturity of many entities of the software catalog: how many are rated, how they spread over the levels, the
gates that stand open most often, and a row for each team, system, domain or type.

The level of a row is the one that three quarters of its rated entities hold; ${ABOUT_UNKNOWN} Rows are ordered by name on
purpose: teams with different work should not be ranked against each other. To find the entities behind a gate call
\`find-entities-by-practice\`.
    `,
    attributes: READS,
    schema: {
      input: z =>
        z.object({
          groupBy: z
            .enum(['owner', 'system', 'domain', 'type'])
            .optional()
            .describe('What a row stands for. Default: owner.'),
          model: z.string().optional().describe(ABOUT_MODEL),
          owner: z
            .string()
            .optional()
            .describe(
              'Only what this group and the groups below it own, for example `group:default/payments`.',
            ),
          system: z
            .string()
            .optional()
            .describe('Only entities of this system, as a full reference.'),
          limit: z
            .number()
            .int()
            .min(1)
            .max(MOST)
            .optional()
            .describe(`How many rows, at most ${MOST}. Default: ${USUAL}.`),
        }),
      output: z =>
        z.object({
          model: z.object({ id: z.string(), title: z.string() }),
          eligible: z.number(),
          rated: z.number(),
          medianLevel: z.string(),
          atTarget: z.number().describe('Entities at the target or above.'),
          distribution: z
            .record(z.string(), z.number())
            .describe('Entities by level title.'),
          openGates: z.array(
            z.object({
              practiceId: z.string(),
              title: z.string(),
              count: z.number(),
            }),
          ),
          rows: z.array(
            z.object({
              key: z.string(),
              title: z.string(),
              eligible: z.number(),
              rated: z.number(),
              level: z.number().nullable(),
              levelTitle: z.string(),
            }),
          ),
          more: z.number().describe('Rows that were left off.'),
        }),
    },
    examples: [
      { title: 'How do our teams stand?', input: { groupBy: 'owner' } },
    ],
    action: async ({ input, credentials }) => {
      const { model: id, owner, system, limit = USUAL } = input;
      const { groupBy = 'owner' } = input;
      const filter = parse(
        scorecardFilterSchema,
        {
          model: id,
          owner: owner === undefined ? undefined : [owner],
          system: system === undefined ? undefined : [system],
        },
        'field',
      );
      const { model, totals, openGates, rows } =
        await deps.scorecard.getSummary({ filter, groupBy }, { credentials });
      const { levels, unrated } = totals.distribution;
      return {
        output: {
          model: { id: model.id, title: model.title },
          eligible: totals.eligible,
          rated: totals.rated,
          medianLevel: levelName(model, totals.medianLevel),
          atTarget: totals.atTarget,
          distribution: Object.fromEntries([
            ...levels.map((count, rank) => [levelName(model, rank), count]),
            [levelName(model, null), unrated],
          ]),
          openGates: openGates.map(({ practiceId, title, count }) => ({
            practiceId,
            title,
            count,
          })),
          rows: rows.slice(0, limit).map(row => ({
            key: row.key,
            title: row.title,
            eligible: row.eligible,
            rated: row.rated,
            level: row.overall.level,
            levelTitle: levelName(model, row.overall.level),
          })),
          more: Math.max(0, rows.length - limit),
        },
      };
    },
  });
}
