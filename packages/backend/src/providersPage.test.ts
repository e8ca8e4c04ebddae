import { resolvePackagePath } from '@backstage/backend-plugin-api';
import { mockServices, startTestBackend } from '@backstage/backend-test-utils';
import argocd from 'backstage-plugin-cd-maturity-backend-module-argocd';
import azureDevops from 'backstage-plugin-cd-maturity-backend-module-azure-devops';
import bitbucket from 'backstage-plugin-cd-maturity-backend-module-bitbucket';
import cdevents from 'backstage-plugin-cd-maturity-backend-module-cdevents';
import circleci from 'backstage-plugin-cd-maturity-backend-module-circleci';
import github from 'backstage-plugin-cd-maturity-backend-module-github';
import gitlab from 'backstage-plugin-cd-maturity-backend-module-gitlab';
import jenkins from 'backstage-plugin-cd-maturity-backend-module-jenkins';
import pagerduty from 'backstage-plugin-cd-maturity-backend-module-pagerduty';
import tekton from 'backstage-plugin-cd-maturity-backend-module-tekton';
import { signalKinds } from 'backstage-plugin-cd-maturity-common';
import type {
  SignalSource,
  SourceConnection,
} from 'backstage-plugin-cd-maturity-node';
import {
  publishedAnswers,
  publishedWebhooks,
  recordSources,
  unexplained,
} from 'backstage-plugin-cd-maturity-node/testUtils';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const page = readFileSync(
  resolvePackagePath('backend', '../../docs/providers.md'),
  'utf8',
);

/** The cells of the rows whose header has this column, by the id of the provider. */
function tableWith(column: string): Map<string, Map<string, string>> {
  const table = page
    .split('\n\n')
    .find(block => new RegExp(`^\\|.*\\| *${column} *\\|`).test(block))!;
  const [names, , ...rows] = table
    .trim()
    .split('\n')
    .map(line => line.split('|').slice(1, -1))
    .map(cells => cells.map(cell => cell.trim()));
  return new Map(
    rows.map(row => {
      const id = row.find(cell => /^`[a-z-]+`$/.test(cell))!;
      return [
        id.replaceAll('`', ''),
        new Map(names.map((name, index) => [name, row[index]])),
      ];
    }),
  );
}

const column = (name: string): Record<string, string> =>
  Object.fromEntries(
    [...tableWith(name)].map(([id, row]) => [id, row.get(name)!]),
  );

const wordsIn = (cell: string) =>
  [...cell.matchAll(/`(\w+)`/g)].map(([, word]) => word).sort();

/** Everything that a connection may ask for. */
const config = {
  integrations: {
    github: [{ host: 'github.com', token: 'token' }],
    gitlab: [{ host: 'gitlab.com', token: 'token' }],
    bitbucketCloud: [{ username: 'ada', appPassword: 'token' }],
    azure: [
      {
        host: 'dev.azure.com',
        credentials: [{ personalAccessToken: 'token' }],
      },
    ],
  },
  cdMaturity: {
    sources: {
      argocd: {
        instances: [{ name: 'main', url: 'https://cd.test', token: 'token' }],
      },
      circleci: { token: 'token' },
      jenkins: { instances: [{ url: 'https://jenkins.test' }] },
      pagerduty: { token: 'token' },
    },
  },
};

async function addedSources(): Promise<
  Array<[SignalSource, SourceConnection?]>
> {
  const { plugin, added } = recordSources();
  await startTestBackend({
    features: [
      plugin,
      mockServices.rootConfig.factory({ data: config }),
      argocd,
      azureDevops,
      bitbucket,
      cdevents,
      circleci,
      github,
      gitlab,
      jenkins,
      pagerduty,
      tekton,
    ],
  });
  return added;
}

const MODULE = 'cd-maturity-backend-module-';
const modules = readdirSync(resolvePackagePath('backend', '../../plugins'))
  .filter(name => name.startsWith(MODULE))
  .map(name => name.slice(MODULE.length))
  .sort();

/** The kinds of signals that the code of a provider makes or has made for it; its tests and their samples are left out. */
function kindsMadeBy(id: string): string[] {
  const folder = resolvePackagePath(
    `backstage-plugin-${MODULE}${id}`,
    'src/normalize',
  );
  const code = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(file => /\.ts$/.test(file) && !/\.test\.ts$|__/.test(file))
    .map(file => readFileSync(join(folder, file), 'utf8'))
    .join('\n');
  const isMade = (kind: string) =>
    [`kind: '${kind}'`, `${kind}Event(`].some(words => code.includes(words));
  return signalKinds.filter(isMade).sort();
}

describe('docs/providers.md', () => {
  let added: Array<[SignalSource, SourceConnection?]>;
  beforeAll(async () => {
    added = await addedSources();
  });

  const saidOf = (
    say: (source: SignalSource, connection?: SourceConnection) => boolean,
  ) =>
    Object.fromEntries(
      added.map(([source, connection]) => [
        source.id,
        say(source, connection) ? 'yes' : 'no',
      ]),
    );

  it('has every provider, under its title', () => {
    expect(added.map(([{ id }]) => id).sort()).toEqual(modules);
    const providers = [...tableWith('webhook')].map(([id, row]) => [
      id,
      row.get('provider'),
    ]);
    expect(Object.fromEntries(providers)).toEqual(
      Object.fromEntries(
        added.map(([{ id, title }]) => [id, `[${title}](${id}.md)`]),
      ),
    );
  });

  it('says which take webhooks', () => {
    expect(column('webhook')).toEqual(saidOf(source => !!source.webhook));
  });

  it('says which are polled', () => {
    expect(column('poll and backfill')).toEqual(
      saidOf((_, connection) => !!connection?.poll),
    );
  });

  it('says which signals they give', () => {
    const told = Object.entries(column('kinds of signals'));
    expect(told.map(([id]) => id)).toEqual(modules);
    for (const [id, cell] of told) {
      expect({ id, kinds: wordsIn(cell) }).toEqual({
        id,
        kinds: kindsMadeBy(id),
      });
    }
  });

  const readOf = (source: SignalSource) => ({
    webhooks: publishedWebhooks(source).length,
    answers: publishedAnswers(source).length,
  });

  it('says how many payloads of other projects are read, where they are present', () => {
    const told = [...tableWith('answers')].map(([id, row]) => [
      id,
      {
        webhooks: Number(row.get('webhooks')),
        answers: Number(row.get('answers')),
      },
    ]);
    expect(told.map(([id]) => id)).toEqual(modules);
    const read = added.map(([source]) => [source.id, readOf(source)] as const);
    const present = read.some(([, { webhooks }]) => webhooks > 0);
    expect(present ? Object.fromEntries(told) : {}).toEqual(
      present ? Object.fromEntries(read) : {},
    );
  });

  it('says which of them are refused or not understood', () => {
    const faults = added.flatMap(([source]) =>
      unexplained(source, [
        ...publishedWebhooks(source),
        ...publishedAnswers(source),
      ]),
    );
    expect(
      faults.filter(fault => !/group_merge_request\.json: refused/.test(fault)),
    ).toEqual([]);
  });
});
