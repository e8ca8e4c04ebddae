import { entityRefSchema } from 'backstage-plugin-cd-maturity-common';
import { parse } from '../service/parse';
import { ActionDeps, READS } from './types';
import { ABOUT_ENTITY_REF, ABOUT_MODEL } from './words';

const USUAL = 10;
const MOST = 50;

/** `explain-maturity-change` */
export function registerExplainChange(deps: ActionDeps): void {
  deps.actionsRegistry.register({
    name: 'explain-maturity-change',
    title: 'Explain why the maturity of an entity changed',
    description: `
Lists what moved in the maturity of an entity, newest first, each with its cause: \`signals\` (something happened in its
pipelines), \`facts\` or \`catalog\` (what is known about it changed), \`attestation\`, \`exemption\`, \`goal\` or
\`correction\` (people did something), \`model\` (the rules changed, not the entity), \`sweep\` (time passed, so that old
evidence no longer counts), \`publication\` (a lower level is shown a day after it was measured).

Use it for questions such as "why did we fall to Beginner?". Name the cause before the number.
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
            .describe(`How many changes, at most ${MOST}. Default: ${USUAL}.`),
          cursor: z
            .string()
            .optional()
            .describe('`nextCursor` of the answer before, for older changes.'),
        }),
      output: z =>
        z.object({
          changes: z.array(
            z.object({
              at: z.string(),
              causes: z.array(z.string()),
              moves: z.array(
                z.object({
                  what: z
                    .string()
                    .describe('practice, dimension, level or published'),
                  title: z.string(),
                  from: z.string(),
                  to: z.string(),
                  better: z.boolean(),
                }),
              ),
            }),
          ),
          nextCursor: z.string().optional(),
        }),
    },
    examples: [
      {
        title: 'Why did the payments API change lately?',
        input: { entityRef: 'component:default/payments-api', limit: 3 },
      },
    ],
    action: async ({ input, credentials }) => {
      const { model, cursor, limit = USUAL } = input;
      const { items, nextCursor } = await deps.service.getChanges(
        {
          entityRef: parse(entityRefSchema, input.entityRef, 'entityRef'),
          model,
          cursor,
          limit,
        },
        { credentials },
      );
      return {
        output: {
          changes: items.map(({ at, causes, changes }) => ({
            at,
            causes,
            moves: changes.map(({ subject, title, from, to, better }) => ({
              what: subject,
              title,
              from,
              to,
              better,
            })),
          })),
          nextCursor,
        },
      };
    },
  });
}
