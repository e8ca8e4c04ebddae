import { resolvePackagePath } from '@backstage/backend-plugin-api';
import { signalSchema } from 'backstage-plugin-cd-maturity-common';
import {
  recordedRows,
  signalsOf,
  unexplained,
} from 'backstage-plugin-cd-maturity-node/testUtils';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { repository } from './__fixtures__';
import { bitbucketSource } from '.';

const DATA = resolvePackagePath(
  'backstage-plugin-cd-maturity-backend-module-bitbucket',
  '../../../shared/data',
);
const WEBHOOKS = ['bitbucket', 'stash'].map(driver =>
  join(DATA, 'drone-go-scm/scm/driver', driver, 'testdata/webhooks'),
);

const webhooks = WEBHOOKS.filter(existsSync).flatMap(folder =>
  readdirSync(folder)
    .filter(name => name.endsWith('.json'))
    .sort()
    .map(name => {
      const payload = JSON.parse(readFileSync(join(folder, name), 'utf8'));
      const place = folder.includes('stash') ? 'server' : 'cloud';
      return [`${place} ${name}`, payload] as const;
    }),
);

/** The signals that each gives. */
const PUBLISHED: Record<string, string[]> = {
  'cloud pipeline_hook_created.json': ['ci_run running unknown'],
  'cloud pr_comment_created.json': [],
  'cloud pr_created.json': ['change open'],
  'cloud pr_fulfilled.json': ['change merged'],
  'cloud push.json': ['push'],
  'cloud push_branch_delete.json': ['branch'],
  'cloud push_tag_delete.json': ['branch'],
  'server pr_declined.json': ['change closed'],
  'server pr_deleted.json': ['change closed'],
  'server pr_merged.json': ['change merged'],
  'server pr_modified_meta.json': ['change open'],
  'server pr_open.json': ['change open'],
  'server push.json': ['push'],
  'server push_branch_delete.json': ['branch'],
  'server push_tag_delete.json': ['branch'],
};

const said = (event: string, payload: unknown) =>
  signalsOf(bitbucketSource, [{ event, payload: JSON.stringify(payload) }]).map(
    signal => {
      expect(signalSchema.parse(signal)).toEqual(signal);
      return [
        signal.kind,
        ...('state' in signal ? [signal.state] : []),
        ...('outcome' in signal ? [signal.outcome] : []),
      ].join(' ');
    },
  );

const describeIfPresent = webhooks.length > 0 ? describe : describe.skip;

/** They lie beside the repository; without them this is skipped, visibly. */
describeIfPresent('published payloads of Bitbucket', () => {
  it('are all known', () => {
    expect(webhooks.map(([name]) => name)).toEqual(Object.keys(PUBLISHED));
  });

  it.each(webhooks)('%s gives what it should', (name, payload) => {
    const event = bitbucketSource.guessEvent!(payload);
    expect(event).toBeDefined();
    expect(said(event!, payload)).toEqual(PUBLISHED[name]);
  });

  it('give signals, or nothing with a reason of their event', () => {
    const payloads = webhooks.map(([file, payload]) => ({
      file,
      event: bitbucketSource.guessEvent!(payload)!,
      payload,
    }));
    expect(unexplained(bitbucketSource, payloads)).toEqual([]);
  });
});

const pipelines = recordedRows(
  join(
    DATA,
    'devlake/bitbucket/e2e/raw_tables/_raw_bitbucket_api_pipelines.csv',
  ),
);
const describeIfRecorded = pipelines.length > 0 ? describe : describe.skip;

describeIfRecorded('recorded pipelines of Bitbucket', () => {
  it('give the verdicts of the table', () => {
    const verdicts = pipelines.flatMap(pipeline =>
      said('polled:pipeline', { repository: repository(), pipeline }),
    );
    const counts: Record<string, number> = {};
    for (const verdict of verdicts) {
      counts[verdict] = (counts[verdict] ?? 0) + 1;
    }
    expect(counts).toEqual({
      'ci_run done success': 6,
      'ci_run done failure': 4,
      'ci_run done cancelled': 2,
      'ci_run done skipped': 1,
      'ci_run done unknown': 1,
      'ci_run queued unknown': 1,
      'ci_run running unknown': 2,
      'ci_run waiting unknown': 5,
    });
  });
});
