import { card } from './card';
import { common } from './common';
import { header } from './header';
import { health } from './health';
import { history } from './history';
import { ladder } from './ladder';
import { nextLevel } from './nextLevel';
import { outcomes } from './outcomes';
import { pipeline } from './pipeline';
import { practices } from './practices';
import { scorecard } from './scorecard';
import { trends } from './trends';

/** Everything that the pages say, by part. */
export const parts = {
  card,
  common,
  header,
  health,
  history,
  ladder,
  nextLevel,
  outcomes,
  pipeline,
  practices,
  scorecard,
  trends,
} as const;
