import { bare } from '../facts';
import { changes } from '../history/changes';
import * as jobs from '../history/jobs';
import { onMerge } from '../history/onMerge';
import { Workflow } from '../history/types';
import { people } from '../people';
import { Story } from '../story';

const checks: Workflow = {
  name: 'Build',
  file: 'build.yml',
  queueMinutes: [4, 40],
  stages: [[{ ...jobs.build, steps: ['Compile'], runner: 'own', minutes: 26 }]],
};

export const lakeIngest: Story = {
  repository: 'lake-ingest',
  about:
    'It compiles: a build per merge on an old machine, no tests, no record of what runs where',
  facts: { 'lake-ingest': { ...bare, 'scm.pipeline_as_code': true } },
  tell(repo) {
    changes(
      repo,
      {
        days: 95,
        count: 10,
        people: people.insights.slice(1),
        hours: [30, 150],
        titles: ['Another source', 'Partition by harbour', 'Compact old days'],
      },
      change =>
        onMerge(
          repo,
          checks,
          change,
          change.index % 3 === 1 ? 'Build' : undefined,
        ),
    );
  },
};
