import { bare } from '../facts';
import { changes } from '../history/changes';
import * as jobs from '../history/jobs';
import { byHand } from '../history/onMerge';
import { minutesAfter } from '../history/calendar';
import { Workflow } from '../history/types';
import { Story } from '../story';

const ship: Workflow = {
  name: 'Ship',
  file: 'ship.yml',
  queueMinutes: [0.5, 3],
  stages: [[jobs.build], [jobs.publishImage], [jobs.imageToProduction]],
};

export const etaModel: Story = {
  repository: 'eta-model',
  about:
    'Half way: the steps are in a workflow, but somebody has to remember to start it',
  facts: {
    'eta-model': {
      ...bare,
      'scm.pipeline_as_code': true,
      'scm.lockfile_present': true,
      'scm.config_in_repo': true,
    },
  },
  tell(repo) {
    changes(
      repo,
      {
        days: 88,
        count: 9,
        quietHours: 30,
        people: ['yusuf-qs', 'ana-qs'],
        hours: [20, 110],
        tickets: { prefix: 'ETA', share: 0.35 },
        titles: [
          'Learn from tides',
          'Cut the input size',
          'Answer with a range',
        ],
      },
      change => {
        byHand(repo, ship, {
          actor: change.author,
          at: minutesAfter(change.at, repo.random.between(60, 900)),
        });
      },
    );
  },
};
