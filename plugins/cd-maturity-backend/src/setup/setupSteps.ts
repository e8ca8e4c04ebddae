import { BindingDto, SetupStep } from 'backstage-plugin-cd-maturity-common';
import { SourceNeeds } from 'backstage-plugin-cd-maturity-node';
import { hearStep } from './hearStep';
import { systemsNamedBy } from './knownSystems';

type Problem = { problem: string; hint?: string };

/** How signals of a source can come in, as it is installed and configured. */
export type SourceWays = {
  title: string;
  /** Secrets that are configured; undefined for a source without webhooks. */
  webhookSecrets?: number;
  /** The source is asked on a schedule. */
  polled: boolean;
  needs?: SourceNeeds;
};

export type SetupState = {
  annotations: Readonly<Record<string, string>>;
  bindings: readonly BindingDto[];
  /** Lines of `cd-maturity/sources`. */
  unreadable: readonly string[];
  /** Installed sources by id. */
  sources: ReadonlyMap<string, SourceWays>;
  /** What stands against a scope, by source and scope, as the provider or the last poll said. */
  problems: ReadonlyMap<string, Problem>;
};

const MODULE = 'backstage-plugin-cd-maturity-backend-module-';

export function problemKey(source: string, scope: string): string {
  return `${source}:${scope}`;
}

function bindSteps({ bindings, unreadable }: SetupState): SetupStep[] {
  const lines = unreadable.map(
    (line): SetupStep => ({
      severity: 'missing',
      problem: `The line "${line}" of cd-maturity/sources cannot be read`,
      step: 'Write it as "role: source scope", followed by filters such as path=services/shop if only a part counts',
    }),
  );
  return bindings.length > 0
    ? lines
    : [
        {
          severity: 'blocked',
          problem: 'No source speaks for the entity',
          step: 'Add an annotation that names its repository to catalog-info.yaml, for example github.com/project-slug: acme/shop, or lines in cd-maturity/sources',
        },
        ...lines,
      ];
}

function installSteps({ annotations, sources }: SetupState): SetupStep[] {
  return systemsNamedBy(annotations)
    .filter(({ source }) => !source || !sources.has(source))
    .map(({ title, annotation, source }): SetupStep => {
      const problem = `The annotation ${annotation} names ${title}, of which no source is installed`;
      return source
        ? {
            severity: 'missing',
            problem,
            step: `Add ${MODULE}${source} to the backend`,
            source,
          }
        : {
            severity: 'hint',
            problem,
            step: `Have ${title} send CDEvents, or push its signals to POST /api/cd-maturity/signals`,
          };
    });
}

/** What to do where neither webhooks nor polls bring anything; undefined where one of them does. */
export function wayInStep(
  source: string,
  { webhookSecrets, polled, title }: SourceWays,
): SetupStep | undefined {
  const key = `cdMaturity.sources.${source}`;
  if (polled || (webhookSecrets ?? 0) > 0) {
    return undefined;
  }
  const step =
    webhookSecrets === undefined
      ? `Give ${title} credentials and leave ${key}.poll.enabled on`
      : `Set ${key}.webhook.secrets and send webhooks to /api/cd-maturity/ingest/${source}, or give it credentials so that it can be polled`;
  return {
    severity: 'blocked',
    problem: `Nothing can come in from ${title}`,
    step,
    source,
  };
}

function scopeSteps(binding: BindingDto, state: SetupState): SetupStep[] {
  const { source, scope, roles, connected } = binding;
  const ways = state.sources.get(source);
  if (!ways) {
    return [
      {
        severity: 'blocked',
        problem: `There is no source '${source}' (${binding.why})`,
        step: `Add ${MODULE}${source} to the backend, or name one of: ${[
          ...state.sources.keys(),
        ].join(', ')}`,
        source,
        scope,
      },
    ];
  }
  const known = state.problems.get(problemKey(source, scope));
  const wayIn = wayInStep(source, ways);
  const silent = roles.filter(role => !connected.includes(role));
  return [
    ...(wayIn ? [{ ...wayIn, scope }] : []),
    ...(known
      ? [
          {
            severity:
              connected.length > 0
                ? ('missing' as const)
                : ('blocked' as const),
            problem: known.problem,
            step: known.hint ?? 'See the log of the backend',
            source,
            scope,
          },
        ]
      : []),
    ...silent.map(
      (role): SetupStep => ({
        severity: connected.length > 0 ? 'hint' : 'missing',
        problem: `${scope} has not been heard as ${role}`,
        step: hearStep(role, {
          ...ways,
          hooked: (ways.webhookSecrets ?? 0) > 0,
        }),
        source,
        scope,
      }),
    ),
  ];
}

export const SETUP_ORDER: ReadonlyArray<SetupStep['severity']> = [
  'blocked',
  'missing',
  'hint',
];

/** What is left to do until all signals of an entity come in, what matters most first. */
export function setupSteps(state: SetupState): SetupStep[] {
  const steps = [
    ...bindSteps(state),
    ...state.bindings
      .filter(({ former }) => !former)
      .flatMap(binding => scopeSteps(binding, state)),
    ...installSteps(state),
  ];
  return SETUP_ORDER.flatMap(severity =>
    steps.filter(step => step.severity === severity),
  );
}
