import { decideBy } from './decide';
import { ActionDeps, WRITES } from './types';
import { ABOUT_ENTITY_REF, ABOUT_MODEL, ABOUT_PRACTICE } from './words';

/** `plan-maturity-recommendation` */
export function registerPlan(deps: ActionDeps): void {
  deps.actionsRegistry.register({
    name: 'plan-maturity-recommendation',
    title: 'Plan a recommendation',
    description: `
Writes down by which day the owners of an entity mean to follow a recommendation, with a link to the work item where there
is one. Only members of the owning group may do this, and it changes no score. The owners are reminded once the day has
passed. Ask the user for the day before you call it, and get the \`practiceId\` and the \`version\` from
\`get-maturity-next-steps\`.
    `,
    attributes: WRITES,
    schema: {
      input: z =>
        z.object({
          entityRef: z.string().describe(ABOUT_ENTITY_REF),
          practiceId: z.string().describe(ABOUT_PRACTICE),
          date: z.string().describe('The day, as 2026-12-31.'),
          workItem: z
            .string()
            .optional()
            .describe('Link to the ticket or pull request, http or https.'),
          model: z.string().optional().describe(ABOUT_MODEL),
          note: z.string().optional(),
          version: z
            .number()
            .int()
            .optional()
            .describe('What was seen last; refused when it has moved since.'),
        }),
      output: z => z.object({ state: z.string(), version: z.number() }),
    },
    examples: [
      {
        title: 'We do it by spring',
        input: {
          entityRef: 'component:default/payments-api',
          practiceId: 'cd.build.one-command',
          date: '2027-03-31',
          workItem: 'https://work.example.org/PAY-12',
        },
      },
    ],
    action: async ({ input, credentials }) => {
      const { entityRef, practiceId, model, ...said } = input;
      const decision = { action: 'plan' as const, ...said };
      return {
        output: await decideBy(
          deps,
          { entityRef, practiceId, model, decision },
          credentials,
        ),
      };
    },
  });
}
