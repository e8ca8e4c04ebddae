import { createTranslationRef } from '@backstage/frontend-plugin-api';
import { parts } from './messages';

/** Everything that the pages say. Give it to a translation resource to say it in another language. @public */
export const cdMaturityTranslationRef = createTranslationRef({
  id: 'plugin.cd-maturity',
  messages: {
    ...parts.assessment,
    ...parts.campaigns,
    ...parts.card,
    ...parts.common,
    ...parts.corrections,
    ...parts.decision,
    ...parts.figures,
    ...parts.group,
    ...parts.header,
    ...parts.health,
    ...parts.history,
    ...parts.home,
    ...parts.inbox,
    ...parts.ladder,
    ...parts.models,
    ...parts.nextLevel,
    ...parts.outcomes,
    ...parts.pipeline,
    ...parts.practices,
    ...parts.refusals,
    ...parts.scorecard,
    ...parts.trends,
    ...parts.views,
    ...parts.whatIf,
    ...parts.work,
  },
});
