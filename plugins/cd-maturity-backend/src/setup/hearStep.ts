import { SourceRole } from 'backstage-plugin-cd-maturity-common';
import { SourceNeeds } from 'backstage-plugin-cd-maturity-node';

/** What each role needs to be heard, of a provider that has no words of its own for it. */
const NEEDED: Record<SourceRole, string> = {
  scm: 'events of pushes and merged changes',
  ci: 'events of pipeline runs and jobs',
  deploy: 'events of deployments with their environment',
  incidents: 'events of incidents, or of issues with an incident label',
  registry: 'events of releases or packages',
  gitops: 'events of syncs',
  quality: 'results of code analysis',
  ml: 'events of training runs',
};

const ELSEWHERE: Partial<Record<SourceRole, string>> = {
  ci: 'if another system builds it, name that in cd-maturity/sources',
  deploy: 'if another system deploys it, name that in cd-maturity/sources',
};

/** A source as far as it can be heard. */
export type Hearing = {
  title: string;
  /** Secrets are configured. */
  hooked: boolean;
  /** The source is asked on a schedule. */
  polled: boolean;
  needs?: SourceNeeds;
};

function listed(names: readonly string[]): string {
  const quoted = names.map(name => `'${name}'`);
  return [quoted.slice(0, -1).join(', '), ...quoted.slice(-1)]
    .filter(Boolean)
    .join(' and ');
}

/** The exact next step for a role in which a source is silent, by the ways that are open. */
export function hearStep(role: SourceRole, source: Hearing): string {
  const { title, needs, hooked, polled } = source;
  const { events, permissions, note } = needs?.roles[role] ?? {};
  const hook =
    needs && events && `turn on ${listed(events)} in ${needs.settings}`;
  const poll =
    permissions &&
    `give the credentials of the poll of ${title} ${listed(permissions)}`;
  const open = [hooked && hook, polled && poll].filter(Boolean);
  const ways = (open.length > 0 ? open : [hook, poll].filter(Boolean)).join(
    ', or ',
  );
  const step = ways
    ? `${ways[0].toUpperCase()}${ways.slice(1)}`
    : `${title} has to send ${NEEDED[role]}`;
  return [step, note, ELSEWHERE[role]].filter(Boolean).join('; ');
}
