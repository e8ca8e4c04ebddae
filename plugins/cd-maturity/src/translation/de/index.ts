import { createTranslationMessages } from '@backstage/frontend-plugin-api';
import { flatten } from '../flatten';
import { cdMaturityTranslationRef } from '../ref';
import { assessment } from './assessment';
import { campaigns } from './campaigns';
import { card } from './card';
import { common } from './common';
import { corrections } from './corrections';
import { decision } from './decision';
import { figures } from './figures';
import { group } from './group';
import { header } from './header';
import { health } from './health';
import { history } from './history';
import { home } from './home';
import { inbox } from './inbox';
import { ladder } from './ladder';
import { models } from './models';
import { nextLevel } from './nextLevel';
import { outcomes } from './outcomes';
import { pipeline } from './pipeline';
import { practices } from './practices';
import { refusals } from './refusals';
import { scorecard } from './scorecard';
import { trends } from './trends';
import { views } from './views';
import { whatIf } from './whatIf';
import { work } from './work';

/** Everything in German. */
export default createTranslationMessages({
  ref: cdMaturityTranslationRef,
  messages: flatten({
    ...assessment,
    ...campaigns,
    ...card,
    ...common,
    ...corrections,
    ...decision,
    ...figures,
    ...group,
    ...header,
    ...health,
    ...history,
    ...home,
    ...inbox,
    ...ladder,
    ...models,
    ...nextLevel,
    ...outcomes,
    ...pipeline,
    ...practices,
    ...refusals,
    ...scorecard,
    ...trends,
    ...views,
    ...whatIf,
    ...work,
  }),
});
