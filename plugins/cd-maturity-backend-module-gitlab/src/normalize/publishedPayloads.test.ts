import {
  InvalidPayloadError,
  signalSchema,
} from 'backstage-plugin-cd-maturity-common';
import type { Normalized } from 'backstage-plugin-cd-maturity-node';
import {
  PublishedPayload,
  publishedFiles,
  tableOf,
  unexplained,
} from 'backstage-plugin-cd-maturity-node/testUtils';
import { basename } from 'node:path';
import { OPTIONS, project, RECEIVED_AT } from './__fixtures__';
import { gitlabSource } from '.';

/** The one answer of the API among the hooks; the pipeline that it is about is not recorded. */
const REPORT = 'get_pipeline_testreport.json';
const reportOf = (report: unknown) => ({
  pipeline: { id: 1, sha: 'abcdef12', created_at: '2026-03-02T09:00:00Z' },
  test_report: report,
  project: project(),
});

const payloads = publishedFiles('go-gitlab/testdata').map(
  ({ file, payload }): PublishedPayload => {
    const said = basename(file) === REPORT ? reportOf(payload) : payload;
    const event = gitlabSource.guessEvent!(said) ?? 'none';
    return { file, event, payload: said };
  },
);

const normalized = ({ event, payload }: PublishedPayload): Normalized => {
  try {
    return gitlabSource.normalize(
      { event, payload, receivedAt: RECEIVED_AT },
      { ...OPTIONS, incidentLabels: ['api'] },
    );
  } catch (error) {
    if (error instanceof InvalidPayloadError) {
      return { signals: [], note: `refused: ${error.field}` };
    }
    throw error;
  }
};

/** What they give when the label `API` marks incidents. */
const PUBLISHED = [
  'access_token: 2 read, 2 without a signal',
  'build: 2 read, 2 ci_stage',
  'deployment: 1 read, 1 deployment',
  'feature_flag: 1 read, 1 without a signal',
  'issue: 1 read, 1 incident',
  'merge_request: 3 read, 2 change, 1 without a signal',
  'note: 4 read, 4 without a signal',
  'pipeline: 1 read, 1 ci_run, 5 ci_stage',
  'push: 1 read, 1 push',
  'release: 1 read, 1 artifact',
  'subgroup_create: 1 read, 1 without a signal',
  'tag_push: 1 read, 1 branch',
  'test_report: 1 read, 2 test_report',
  'user_add_to_group: 1 read, 1 without a signal',
  'wiki_page: 1 read, 1 without a signal',
];

const describeIfPresent = payloads.length > 0 ? describe : describe.skip;

/** They lie beside the repository; without them this is skipped, visibly. */
describeIfPresent('published payloads of GitLab', () => {
  it.each(payloads.map(payload => [payload.file, payload] as const))(
    '%s is read or refused with a reason',
    (_, payload) => {
      const { signals, note } = normalized(payload);
      expect(signals.length > 0 || note).toBeTruthy();
      for (const signal of signals) {
        expect(signalSchema.parse(signal)).toEqual(signal);
      }
    },
  );

  it('give these signals, by event', () => {
    expect(tableOf(payloads, normalized)).toEqual(PUBLISHED);
  });

  it('give signals or a reason of their event, but where the names of fields end in a space', () => {
    expect(unexplained(gitlabSource, payloads)).toEqual([
      expect.stringMatching(/group_merge_request\.json: refused/),
    ]);
  });
});
