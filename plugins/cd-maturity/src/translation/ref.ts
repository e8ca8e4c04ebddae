import { createTranslationRef } from '@backstage/frontend-plugin-api';
import { card } from './messages/card';
import { common } from './messages/common';
import { header } from './messages/header';
import { health } from './messages/health';
import { history } from './messages/history';
import { ladder } from './messages/ladder';
import { nextLevel } from './messages/nextLevel';
import { outcomes } from './messages/outcomes';
import { pipeline } from './messages/pipeline';
import { practices } from './messages/practices';
import { scorecard } from './messages/scorecard';

/** Everything that the pages say. Give it to a translation resource to say it in another language. @public */
export const cdMaturityTranslationRef = createTranslationRef({
  id: 'plugin.cd-maturity',
  messages: {
    ...card,
    ...common,
    ...header,
    ...health,
    ...history,
    ...ladder,
    ...nextLevel,
    ...outcomes,
    ...pipeline,
    ...practices,
    ...scorecard,
  },
});
