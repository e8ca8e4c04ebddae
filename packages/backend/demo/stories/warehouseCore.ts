import { bare } from '../facts';
import {
  daysBefore,
  hoursBefore,
  minutesAfter,
  onWorkday,
  workingMoments,
} from '../history/calendar';
import { pushDirectly } from '../history/change';
import { deploy } from '../history/deploy';
import { incident } from '../history/incident';
import * as jobs from '../history/jobs';
import { byClock } from '../history/onMerge';
import { Repository } from '../history/Repository';
import { Workflow } from '../history/types';
import { people } from '../people';
import { Story } from '../story';

const nightly: Workflow = {
  name: 'Nightly',
  file: 'nightly.yml',
  queueMinutes: [2, 20],
  stages: [
    [
      {
        ...jobs.build,
        steps: ['Checkout', 'Compile everything', 'Unit tests'],
        minutes: 95,
      },
    ],
  ],
};

/** One evening a month somebody copies the files over, and writes it down afterwards. */
function monthlyRelease(repo: Repository, at: Date) {
  deploy(repo, {
    environment: { name: 'production', production: true },
    sha: repo.headAt(at).sha,
    ref: 'main',
    creator: 'paul-qs',
    at,
    minutes: repo.random.between(150, 260),
    outcome: 'success',
    description: 'Done by hand: steps 1 to 41 of the release page',
  });
}

/** What the evening before has broken, found when the shift begins. */
function badMorning(repo: Repository, evening: Date) {
  incident(repo, {
    title: 'Night shift cannot book',
    at: minutesAfter(evening, 520),
    resolvedAfterMinutes: 9 * 60,
    by: 'ruth-qs',
  });
}

export const warehouseCore: Story = {
  repository: 'warehouse-core',
  about:
    'A monolith since 2009: built at night, deployed by hand one evening a month, with a long list of steps',
  facts: {
    'warehouse-core': {
      ...bare,
      'scm.migrations_in_repo': false,
      'scm.config_in_repo': false,
    },
  },
  tell(repo) {
    const span = { now: repo.now, days: 160, count: 50 };
    workingMoments(repo.random, span).forEach((at, index) => {
      const request = `Change request ${4100 + index}`;
      const author = people.warehouse[index % 3];
      const messages = [request, `${request}, second half`];
      pushDirectly(repo, { at, author, messages });
    });
    [150, 121, 89, 61, 30, 3].forEach((ago, index) => {
      const evening = onWorkday(daysBefore(repo.now, ago));
      evening.setUTCHours(19, 30, 0, 0);
      monthlyRelease(repo, evening);
      if (index === 1 || index === 4) badMorning(repo, evening);
    });
    for (let ago = 21; ago >= 1; ago -= 1) {
      const night = hoursBefore(repo.now, ago * 24 - 15);
      byClock(repo, nightly, night, ago % 8 === 3 ? 'Build' : undefined);
    }
  },
};
