import { basename, dirname } from 'node:path';
import { SignalSource } from '../source';
import {
  PublishedPayload,
  publishedFiles,
  publishedRows,
} from './publishedData';

/** Answers of an API, in the shape in which a poll keeps them. */
type Recorded = {
  file: string;
  event: string;
  delivered(row: object): object;
};

type Collection = { folders?: string[]; recorded?: Recorded[] };

const DRIVERS = 'drone-go-scm/scm/driver';
const TABLES = 'devlake';

/** Answers do not say where they come from; a poll adds it. */
const github = {
  id: 42,
  full_name: 'acme/payments',
  html_url: 'https://github.com/acme/payments',
  default_branch: 'main',
};
const gitlab = {
  id: 42,
  path_with_namespace: 'acme/payments',
  web_url: 'https://gitlab.com/acme/payments',
  default_branch: 'main',
};
const bitbucket = {
  full_name: 'acme/payments',
  uuid: '{bc771cbf-829e-4c4b-b71f-a0eb3ac2b860}',
};

const COLLECTIONS: Record<string, Collection> = {
  argocd: { folders: ['cdviz-transformers/argocd_notifications/inputs'] },
  'azure-devops': {
    folders: [`${DRIVERS}/azure`],
    recorded: [
      {
        file: 'azuredevops_go/e2e/raw_tables/_raw_azuredevops_go_api_builds.csv',
        event: 'polled.build',
        // Its own, which stands in each answer.
        delivered: build => ({
          scope: 'dev.azure.com/johndoe/testproject',
          build,
        }),
      },
    ],
  },
  bitbucket: {
    folders: [`${DRIVERS}/bitbucket`, `${DRIVERS}/stash`],
    recorded: [
      {
        file: 'bitbucket/e2e/raw_tables/_raw_bitbucket_api_pipelines.csv',
        event: 'polled:pipeline',
        delivered: pipeline => ({ repository: bitbucket, pipeline, steps: [] }),
      },
    ],
  },
  cdevents: { folders: ['cdevents-spec/v0.5.1/conformance'] },
  circleci: {
    recorded: [
      {
        file: 'circleci/e2e/raw_tables/_raw_circleci_api_pipelines.csv',
        event: 'pipeline',
        delivered: pipeline => ({
          project: { slug: 'gh/acme/payments' },
          pipeline,
        }),
      },
    ],
  },
  github: {
    folders: [
      'octokit-webhooks-examples',
      'cdviz-transformers/github_events/inputs',
    ],
    recorded: [
      {
        file: 'github/e2e/raw_tables/_raw_github_api_runs.csv',
        event: 'workflow_run',
        delivered: run => ({ workflow_run: run, repository: github }),
      },
      {
        file: 'github/e2e/raw_tables/_raw_github_api_jobs.csv',
        event: 'workflow_job',
        delivered: job => ({ workflow_job: job, repository: github }),
      },
    ],
  },
  gitlab: {
    folders: ['go-gitlab/testdata/webhooks'],
    recorded: [
      {
        file: 'gitlab/e2e/raw_tables/_raw_gitlab_api_pipeline.csv',
        event: 'pipeline',
        delivered: pipeline => ({
          object_kind: 'pipeline',
          object_attributes: pipeline,
          builds: [],
          project: gitlab,
        }),
      },
    ],
  },
  jenkins: {
    recorded: [
      {
        file: 'jenkins/e2e/raw_tables/_raw_jenkins_api_builds.csv',
        event: 'build',
        delivered: build => ({
          scope: 'acme/payments',
          job: { fullName: 'acme/payments' },
          build,
        }),
      },
    ],
  },
};

/**
 * Webhooks of a provider that other projects published, where they lie beside the repository.
 * @public
 */
export const publishedWebhooks = (source: SignalSource): PublishedPayload[] =>
  (COLLECTIONS[source.id]?.folders ?? [])
    .flatMap(publishedFiles)
    .map(({ file, payload }) => ({
      file,
      // Where a payload does not tell, its folder is called as its event is.
      event: source.guessEvent?.(payload) ?? basename(dirname(file)),
      payload,
    }));

/**
 * Answers of the API of a provider that other projects recorded, where they lie beside the repository.
 * @public
 */
export const publishedAnswers = (source: SignalSource): PublishedPayload[] =>
  (COLLECTIONS[source.id]?.recorded ?? []).flatMap(
    ({ file, event, delivered }) =>
      publishedRows(`${TABLES}/${file}`).map((row, index) => ({
        file: `${file}#${index}`,
        event,
        payload: delivered(row as object),
      })),
  );
