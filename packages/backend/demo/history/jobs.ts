import { Job } from './types';

/** Jobs as they stand in the workflow files of the invented company. A story changes what it needs with a spread. */
export const build: Job = {
  name: 'Build',
  steps: ['Checkout', 'Install dependencies', 'Compile', 'Unit tests'],
  minutes: 5,
};

export const publishImage: Job = {
  name: 'Publish image',
  steps: ['Checkout', 'Build container image', 'Push image to registry'],
  minutes: 3,
};

export const integrationTests: Job = {
  name: 'Integration tests',
  steps: ['Checkout', 'Start neighbours', 'Run integration tests'],
  minutes: 8,
};

export const componentTests: Job = {
  name: 'Component tests',
  steps: ['Checkout', 'Run component tests against stubs'],
  minutes: 4,
};

export const securityScan: Job = {
  name: 'Security scan',
  steps: ['Checkout', 'Dependency review', 'Scan secrets with gitleaks'],
  minutes: 3,
};

export const staticAnalysis: Job = {
  name: 'Static analysis',
  steps: ['Checkout', 'Sonar analysis'],
  minutes: 4,
};

export const acceptanceTests: Job = {
  name: 'Acceptance tests',
  steps: ['Checkout', 'Run acceptance tests on staging'],
  minutes: 7,
};

export const performanceTests: Job = {
  name: 'Performance tests',
  steps: ['Checkout', 'Run load test'],
  minutes: 6,
};

export const deployTo = (
  environment: string,
  options: {
    production: boolean;
    prefix?: string;
    minutes?: number;
    before?: string[];
    notes?: Job['notes'];
  },
): Job => ({
  name: `Deploy to ${environment}`,
  steps: [...(options.before ?? []), 'Deploy', 'Wait for health checks'],
  minutes: options.minutes ?? 3,
  notes: options.notes,
  environment: {
    name: `${options.prefix ?? ''}${environment}`,
    production: options.production,
  },
});

export const toStaging = deployTo('staging', { production: false });
export const toProduction = deployTo('production', { production: true });

/** The same, with images. */
export const imageToStaging: Job = { ...toStaging, notes: 'image' };
export const imageToProduction: Job = { ...toProduction, notes: 'image' };
