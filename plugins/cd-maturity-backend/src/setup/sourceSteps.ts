import { SetupStep, SourceSetup } from 'backstage-plugin-cd-maturity-common';
import { SourceNeeds } from 'backstage-plugin-cd-maturity-node';
import { ScopeProblem } from './checkScopes';
import { hearStep } from './hearStep';
import { SETUP_ORDER, wayInStep } from './setupSteps';

export type SourceState = Omit<SourceSetup, 'steps'> & {
  /** What the provider says about some of the scopes, by scope. */
  problems: ReadonlyMap<string, ScopeProblem>;
  needs?: SourceNeeds;
};

function bindingSteps({ source, title, roles }: SourceState): SetupStep[] {
  return roles.length > 0
    ? []
    : [
        {
          severity: 'missing',
          problem: `No entity is bound to a scope of ${title}`,
          step: `Annotate entities as the page of ${title} in the documentation says, or bind them by rules under cdMaturity.bindings`,
          source,
        },
      ];
}

/** Events are told from the roles in which nobody was ever heard: then it is not a scope but the set-up that lacks them. */
function roleSteps(state: SourceState): SetupStep[] {
  const { source, webhook, poll, roles } = state;
  return roles
    .filter(({ heard }) => heard === 0)
    .map(({ role, bound }) => ({
      severity: 'missing',
      problem: `None of ${bound} scopes has been heard as ${role}`,
      step: hearStep(role, {
        ...state,
        hooked: webhook.configured,
        polled: poll.running,
      }),
      source,
    }));
}

function scopeSteps({ source, problems, silent }: SourceState): SetupStep[] {
  const objections = [...problems].map(
    ([scope, { problem, hint }]): SetupStep => ({
      severity: 'missing',
      problem,
      step: hint ?? 'See the log of the backend',
      source,
      scope,
    }),
  );
  const left = silent.scopes.filter(scope => !problems.has(scope));
  return [
    ...objections,
    ...(left.length > 0
      ? [
          {
            severity: 'hint' as const,
            problem: `${
              silent.total
            } of the bound scopes never said anything, among them ${left.join(
              ', ',
            )}`,
            step: 'Check that their annotations are right, and that webhooks and credentials cover them',
            source,
          },
        ]
      : []),
  ];
}

function unboundSteps({ source, unboundScopes }: SourceState): SetupStep[] {
  return unboundScopes === 0
    ? []
    : [
        {
          severity: 'hint',
          problem: `${unboundScopes} scopes deliver but no entity claims them`,
          step: `See GET /api/cd-maturity/health/unbound?source=${source}, and annotate the entities that they belong to`,
          source,
        },
      ];
}

/** What is left to do until a source is connected as a whole, what matters most first. */
export function sourceSteps(state: SourceState): SetupStep[] {
  const { source, title, webhook, poll } = state;
  const wayIn = wayInStep(source, {
    title,
    ...(webhook.supported
      ? { webhookSecrets: webhook.configured ? 1 : 0 }
      : {}),
    polled: poll.running,
  });
  const steps = [
    ...(wayIn ? [wayIn] : []),
    ...bindingSteps(state),
    ...roleSteps(state),
    ...scopeSteps(state),
    ...unboundSteps(state),
  ];
  return SETUP_ORDER.flatMap(severity =>
    steps.filter(step => step.severity === severity),
  );
}
