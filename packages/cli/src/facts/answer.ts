import { Answer } from 'backstage-plugin-cd-maturity-common';
import { z } from 'zod';

const option = z.string().min(1);
const link = z.string().optional();

/** The answer of one person, or those of a team. */
export const answerSchema = z
  .strictObject({
    option: option.optional(),
    link,
    responses: z.array(z.strictObject({ option, link })).min(1).optional(),
  })
  .transform((answer, context): Answer => {
    const { responses } = answer;
    if (answer.option !== undefined && !responses) {
      return { option: answer.option, link: answer.link };
    }
    if (responses && answer.option === undefined && !answer.link) {
      return { responses };
    }
    context.addIssue({
      code: 'custom',
      message:
        'must have either option (and link, if there is one) or responses',
    });
    return z.NEVER;
  });
