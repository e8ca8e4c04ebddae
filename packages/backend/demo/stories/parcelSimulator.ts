import { bare } from '../facts';
import { workingMoments } from '../history/calendar';
import { pushDirectly } from '../history/change';
import * as jobs from '../history/jobs';
import { onMerge } from '../history/onMerge';
import { Workflow } from '../history/types';
import { Story } from '../story';

const checks: Workflow = {
  name: 'Try',
  file: 'try.yml',
  queueMinutes: [0.1, 0.9],
  stages: [[{ ...jobs.build, steps: ['Compile', 'Unit tests'] }]],
};

export const parcelSimulator: Story = {
  repository: 'parcel-simulator',
  about:
    'An experiment: one person, straight to the main branch, not deployed anywhere',
  facts: { 'parcel-simulator': { ...bare, 'scm.pipeline_as_code': true } },
  tell(repo) {
    const span = { now: repo.now, days: 30, count: 14 };
    workingMoments(repo.random, span).forEach((at, index) => {
      const author = 'oscar-qs';
      const commit = pushDirectly(repo, {
        at,
        author,
        messages: [`Play ${index + 2} thousand parcels`],
      });
      onMerge(
        repo,
        checks,
        { commit, index, at, author },
        index === 5 ? 'Build' : undefined,
      );
    });
  },
};
