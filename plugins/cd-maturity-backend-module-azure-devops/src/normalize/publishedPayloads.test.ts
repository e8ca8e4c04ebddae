import { resolvePackagePath } from '@backstage/backend-plugin-api';
import {
  publishedFiles,
  recordedRows,
  signalsOf,
  unexplained,
} from 'backstage-plugin-cd-maturity-node/testUtils';
import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { azureDevopsSource } from '.';

const DATA = resolvePackagePath(
  'backstage-plugin-cd-maturity-backend-module-azure-devops',
  '../../../shared/data',
);
const WEBHOOKS = join(DATA, 'drone-go-scm/scm/driver/azure/testdata/webhooks');
const TABLES = join(DATA, 'devlake/azuredevops_go/e2e/raw_tables');

const PUBLISHED: Array<[file: string, signals: string[]]> = [
  ['issue_comment.json', []],
  ['issue_comment_edit.json', []],
  ['pr_merged.json', ['change merged']],
  ['push.json', ['push']],
];

const said = (event: string, payload: unknown) =>
  signalsOf(azureDevopsSource, [
    { event, payload: JSON.stringify(payload) },
  ]).map(signal =>
    [
      signal.kind,
      ...('state' in signal ? [signal.state] : []),
      ...('outcome' in signal ? [signal.outcome] : []),
    ].join(' '),
  );

const describeIfPresent = existsSync(WEBHOOKS) ? describe : describe.skip;

/** They lie beside the repository; without them this is skipped, visibly. */
describeIfPresent('published payloads of Azure DevOps', () => {
  it.each(PUBLISHED)('%s gives what it should', (file, signals) => {
    const payload = JSON.parse(readFileSync(join(WEBHOOKS, file), 'utf8'));
    const event = azureDevopsSource.guessEvent!(payload);
    expect(said(event!, payload)).toEqual(signals);
  });

  it('are all known, and give signals or nothing with a reason of their event', () => {
    const payloads = publishedFiles(
      'drone-go-scm/scm/driver/azure/testdata/webhooks',
    ).map(({ file, payload }) => ({
      file: basename(file),
      event: azureDevopsSource.guessEvent!(payload)!,
      payload,
    }));
    expect(payloads.map(({ file }) => file)).toEqual(
      PUBLISHED.map(([file]) => file),
    );
    expect(unexplained(azureDevopsSource, payloads)).toEqual([]);
  });
});

const builds = recordedRows(
  join(TABLES, '_raw_azuredevops_go_api_builds.csv'),
) as Array<{ id: number }>;
const records = recordedRows(
  join(TABLES, '_raw_azuredevops_go_api_timeline_records.csv'),
);
const describeIfRecorded = builds.length > 0 ? describe : describe.skip;

describeIfRecorded('recorded builds of Azure DevOps', () => {
  it('give the verdicts of the table', () => {
    const scope = 'dev.azure.com/johndoe/testproject';
    const verdicts = builds.flatMap(build =>
      said('polled.build', { scope, build }),
    );
    expect(verdicts.sort()).toEqual([
      'ci_run done cancelled',
      'ci_run done success',
      'ci_run done success',
      'ci_run done success',
      'ci_run done success',
      'ci_run queued unknown',
      'ci_run running unknown',
    ]);
    expect(said('polled.build', { scope, build: builds[0], records })).toEqual([
      'ci_run done success',
      'ci_stage done success',
    ]);
  });
});
