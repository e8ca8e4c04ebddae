import { DemoBackendOptions } from './DemoBackend';

/** Has to agree with app-config.yaml, where the same variables and defaults stand. */
export const demoSecrets: Omit<DemoBackendOptions, 'baseUrl'> = {
  webhookSecret: process.env.GITHUB_WEBHOOK_SECRET ?? 'demo-webhook-secret',
  token: process.env.DEMO_LOADER_TOKEN ?? 'demo-loader-of-this-machine-only',
};
