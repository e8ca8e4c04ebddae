import { exemptionRequestSchema } from 'backstage-plugin-cd-maturity-common';
import { subjectOf } from '../service/callerOf';
import { audited } from '../service/audited';
import { parse } from '../service/parse';
import { ActionDeps, WRITES } from './types';
import { ABOUT_ENTITY_REF, ABOUT_MODEL, ABOUT_PRACTICE } from './words';

/** `request-maturity-exemption` */
export function registerRequestExemption(deps: ActionDeps): void {
  const { actionsRegistry, people, auditor } = deps;
  actionsRegistry.register({
    name: 'request-maturity-exemption',
    title: 'Ask for an exemption from a practice',
    description: `
Asks that a practice does not count for an entity until a day, at most 180 days away. Only members of the owning group may
ask, and somebody else has to approve: the answer says whether it waits (\`requested\`) or holds already (\`approved\`).
Approvers read the reason, so take it from the user and do not make one up.
    `,
    attributes: WRITES,
    schema: {
      input: z =>
        z.object({
          entityRef: z.string().describe(ABOUT_ENTITY_REF),
          practiceId: z.string().describe(ABOUT_PRACTICE),
          model: z.string().optional().describe(ABOUT_MODEL),
          effect: z
            .enum(['exempt', 'not-applicable'])
            .optional()
            .describe(
              '`not-applicable` when the practice is not meant for this entity. Default: exempt.',
            ),
          reason: z.string().describe('Why, in a sentence.'),
          until: z.string().describe('The last day, as 2026-12-31.'),
          evidence: z.string().optional().describe('Link that supports it.'),
          renews: z
            .string()
            .optional()
            .describe('Id of the exemption in force that it continues.'),
        }),
      output: z =>
        z.object({
          id: z.string(),
          state: z.string(),
          until: z.string(),
        }),
    },
    examples: [
      {
        title: 'The service ends soon',
        input: {
          entityRef: 'component:default/payments-api',
          practiceId: 'cd.build.one-command',
          reason: 'The service is switched off in spring',
          until: '2027-03-31',
        },
      },
    ],
    action: async ({ input, credentials }) => {
      const request = parse(exemptionRequestSchema, input, 'field');
      const { entityRef, practiceId, effect } = request;
      const by = subjectOf(credentials);
      const { id, state, until } = await audited(
        auditor,
        {
          eventId: 'exemption-request',
          meta: { queryType: effect, entityRef, practiceId, by },
        },
        () => people.exemptions.ask(request, { credentials }),
      );
      return { output: { id, state, until } };
    },
  });
}
