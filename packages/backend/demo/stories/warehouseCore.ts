import { bare } from '../facts';
import {
  DAY,
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
    sha: repo.head.sha,
    ref: 'main',
    creator: 'paul-qs',
    at,
    minutes: repo.random.between(150, 260),
    outcome: 'success',
    description: 'Done by hand: steps 1 to 41 of the release page',
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
    const releases = [150, 121, 89, 61, 30, 3].map(ago => {
      const evening = onWorkday(daysBefore(repo.now, ago));
      evening.setUTCHours(19, 30, 0, 0);
      return evening;
    });
    const span = { now: repo.now, days: 160, count: 50 };
    const events = workingMoments(repo.random, span).map((at, index) => ({
      at,
      play: () =>
        pushDirectly(repo, {
          at,
          author: people.warehouse[index % 3],
          messages: [
            `Change request ${4100 + index}`,
            `Change request ${4100 + index}, second half`,
          ],
        }),
    }));
    const evenings = releases.map((at, index) => ({
      at,
      play: () => {
        monthlyRelease(repo, at);
        if (index !== 1 && index !== 4) return;
        incident(repo, {
          title: 'Night shift cannot book',
          at: minutesAfter(at, 520),
          resolvedAfterMinutes: 9 * 60,
          by: 'ruth-qs',
        });
      },
    }));
    const nights = Array.from({ length: 21 }, (_, index) => {
      const at = hoursBefore(repo.now, (20 - index) * 24 + 9);
      return {
        at,
        play: () =>
          byClock(repo, nightly, at, index % 8 === 3 ? 'Build' : undefined),
      };
    });
    [...events, ...evenings, ...nights]
      .filter(it => it.at.getTime() < repo.now.getTime() - DAY / 4)
      .sort((one, other) => one.at.getTime() - other.at.getTime())
      .forEach(it => it.play());
  },
};
