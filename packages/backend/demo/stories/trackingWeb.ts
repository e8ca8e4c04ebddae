import { tidy } from '../facts';
import { changes } from '../history/changes';
import * as jobs from '../history/jobs';
import { onMerge } from '../history/onMerge';
import { Workflow } from '../history/types';
import { UPDATE_BOT, people } from '../people';
import { Story } from '../story';

const pipeline: Workflow = {
  name: 'Parcel page',
  file: 'parcel-page.yml',
  queueMinutes: [0.1, 1],
  stages: [
    [jobs.build, jobs.staticAnalysis],
    [
      {
        ...jobs.publishImage,
        name: 'Publish pages',
        steps: ['Publish pages to the store'],
      },
    ],
    [{ ...jobs.toStaging, notes: 'version' }],
    [jobs.acceptanceTests],
    [{ ...jobs.toProduction, notes: 'version' }],
  ],
};

export const trackingWeb: Story = {
  repository: 'tracking-web',
  about:
    'Kept alive by a bot: two of three changes are updates of libraries, merged and shipped without a look',
  facts: {
    'tracking-web': {
      ...tidy,
      'scm.config_in_repo': true,
      'scm.codeowners_present': false,
    },
  },
  tell(repo) {
    changes(
      repo,
      {
        days: 30,
        count: 11,
        people: [UPDATE_BOT, UPDATE_BOT, people.tracking[1]],
        hours: [1, 5],
        tickets: { prefix: 'TRK', share: 1 },
        titles: [
          'Update the router',
          'Update the test runner',
          'Say when the ship is late',
          'Update the map',
          'Update icons',
          'Print view',
        ],
      },
      change => onMerge(repo, pipeline, change),
    );
  },
};
