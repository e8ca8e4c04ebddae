import { entityRefSchema } from 'backstage-plugin-cd-maturity-common';
import { parse } from '../service/parse';
import { ActionDeps, READS } from './types';
import {
  ABOUT_ENTITY_REF,
  ABOUT_MODEL,
  ABOUT_UNKNOWN,
  levelName,
} from './words';

/** `get-entity-maturity` */
export function registerGetEntityMaturity(deps: ActionDeps): void {
  deps.actionsRegistry.register({
    name: 'get-entity-maturity',
    title: 'Get the maturity of an entity',
    description: `
Tells how mature the continuous delivery of one entity of the software catalog is: its level, how far it is to the next
one, how much of that is measured and how much unknown, and the same for each dimension.

${ABOUT_UNKNOWN} The result is computed from what delivery pipelines, the catalog and the owners say; it is not an opinion
about the team. To learn what to do about it call \`get-maturity-next-steps\`, to learn why it changed
\`explain-maturity-change\`.
    `,
    attributes: READS,
    schema: {
      input: z =>
        z.object({
          entityRef: z.string().describe(ABOUT_ENTITY_REF),
          model: z.string().optional().describe(ABOUT_MODEL),
        }),
      output: z =>
        z.object({
          entityRef: z.string(),
          model: z.object({ id: z.string(), title: z.string() }),
          level: z.number().nullable(),
          levelTitle: z.string(),
          percentToNext: z
            .number()
            .nullable()
            .describe('Way to the next level, 0 to 100; null at the top.'),
          provisional: z
            .boolean()
            .describe('True while a level waits for evidence.'),
          target: z.object({ level: z.number(), title: z.string() }),
          confidence: z
            .object({
              measured: z.number(),
              people: z.number(),
              unknown: z.number(),
            })
            .describe(
              'Shares of what the result rests on, 0 to 1: measured, said by people, unknown.',
            ),
          dimensions: z.array(
            z.object({
              id: z.string(),
              title: z.string(),
              level: z.number().nullable(),
              levelTitle: z.string(),
              openGates: z
                .number()
                .describe('Practices that hold the next level back.'),
            }),
          ),
          practices: z
            .record(z.string(), z.number())
            .describe('How many practices have which status.'),
          evaluatedAt: z.string(),
        }),
    },
    examples: [
      {
        title: 'How mature is the payments API?',
        input: { entityRef: 'component:default/payments-api' },
      },
    ],
    action: async ({ input, credentials }) => {
      const maturity = await deps.service.getEntity(
        {
          entityRef: parse(entityRefSchema, input.entityRef, 'entityRef'),
          model: input.model,
        },
        { credentials },
      );
      const { model, confidence, target } = maturity;
      const counts = new Map<string, number>();
      for (const { status } of maturity.practices) {
        counts.set(status, (counts.get(status) ?? 0) + 1);
      }
      return {
        output: {
          entityRef: maturity.entityRef,
          model: { id: model.id, title: model.title },
          level: maturity.level,
          levelTitle: levelName(model, maturity.level),
          percentToNext: maturity.percentToNext,
          provisional: maturity.dimensions.some(
            ({ provisional }) => provisional,
          ),
          target: {
            level: target.level,
            title: levelName(model, target.level),
          },
          confidence: {
            measured: confidence.measured,
            people: confidence.people,
            unknown: confidence.unknown,
          },
          dimensions: maturity.dimensions.map(dimension => {
            const level = dimension.unrated ? null : dimension.level;
            return {
              id: dimension.id,
              title: dimension.title,
              level,
              levelTitle: levelName(model, level),
              openGates: dimension.openGates,
            };
          }),
          practices: Object.fromEntries(counts),
          evaluatedAt: maturity.freshness.evaluatedAt,
        },
      };
    },
  });
}
