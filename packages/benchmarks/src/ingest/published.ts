import { source as argocd } from 'backstage-plugin-cd-maturity-backend-module-argocd/normalize';
import { source as azureDevops } from 'backstage-plugin-cd-maturity-backend-module-azure-devops/normalize';
import { source as bitbucket } from 'backstage-plugin-cd-maturity-backend-module-bitbucket/normalize';
import { source as cdevents } from 'backstage-plugin-cd-maturity-backend-module-cdevents/normalize';
import { source as circleci } from 'backstage-plugin-cd-maturity-backend-module-circleci/normalize';
import { source as github } from 'backstage-plugin-cd-maturity-backend-module-github/normalize';
import { source as gitlab } from 'backstage-plugin-cd-maturity-backend-module-gitlab/normalize';
import { source as jenkins } from 'backstage-plugin-cd-maturity-backend-module-jenkins/normalize';
import type {
  NormalizeOptions,
  SignalSource,
} from 'backstage-plugin-cd-maturity-node';
import {
  publishedAnswers,
  publishedWebhooks,
} from 'backstage-plugin-cd-maturity-node/testUtils';
import { AS_OF } from '../seed/asOf';

/** Those of which other projects published payloads. */
const SOURCES: readonly SignalSource[] = [
  argocd,
  azureDevops,
  bitbucket,
  cdevents,
  circleci,
  github,
  gitlab,
  jenkins,
];

export const NORMALIZE_OPTIONS: NormalizeOptions = {
  environments: [],
  incidentLabels: ['incident'],
};

/** What another project published, as it comes over the wire. */
export type Published = { source: SignalSource; event: string; text: string };

export function normalizePublished({ source, event, text }: Published): void {
  const delivery = { event, payload: JSON.parse(text), receivedAt: AS_OF };
  source.normalize(delivery, NORMALIZE_OPTIONS);
}

function isRead(published: Published): boolean {
  try {
    normalizePublished(published);
    return true;
  } catch {
    return false;
  }
}

const publishedFor = (source: SignalSource): Published[] =>
  [...publishedWebhooks(source), ...publishedAnswers(source)]
    .map(({ event, payload }) => ({
      source,
      event,
      text: JSON.stringify(payload),
    }))
    .filter(isRead);

/** By source, without what it refuses; nothing where no payloads lie beside the repository. */
export const publishedBySource = (): Published[][] =>
  SOURCES.map(publishedFor).filter(all => all.length > 0);
