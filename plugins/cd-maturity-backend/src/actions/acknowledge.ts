import { decideBy } from './decide';
import { ActionDeps, WRITES } from './types';
import { ABOUT_ENTITY_REF, ABOUT_MODEL, ABOUT_PRACTICE } from './words';

/** `acknowledge-maturity-recommendation` */
export function registerAcknowledge(deps: ActionDeps): void {
  deps.actionsRegistry.register({
    name: 'acknowledge-maturity-recommendation',
    title: 'Acknowledge a recommendation',
    description: `
Writes down that the owners of an entity have seen a recommendation. Only members of the owning group may do this, and it
changes no score: a recommendation is done when the practice passes. Ask the user before you call it, and get the
\`practiceId\` and the \`version\` from \`get-maturity-next-steps\`.
    `,
    attributes: WRITES,
    schema: {
      input: z =>
        z.object({
          entityRef: z.string().describe(ABOUT_ENTITY_REF),
          practiceId: z.string().describe(ABOUT_PRACTICE),
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
        title: 'We have seen that deployments need one command',
        input: {
          entityRef: 'component:default/payments-api',
          practiceId: 'cd.build.one-command',
        },
      },
    ],
    action: async ({ input, credentials }) => {
      const { note, version, ...about } = input;
      const decision = { action: 'acknowledge' as const, note, version };
      return {
        output: await decideBy(deps, { ...about, decision }, credentials),
      };
    },
  });
}
