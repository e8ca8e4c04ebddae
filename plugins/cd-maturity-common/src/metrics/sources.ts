/** Where definitions come from, as shown beside each figure. */
export const DORA_METRICS = 'https://dora.dev/guides/dora-metrics/';
const CAPABILITIES = 'https://dora.dev/capabilities';
export const DORA_CI = `${CAPABILITIES}/continuous-integration/`;
export const DORA_TRUNK = `${CAPABILITIES}/trunk-based-development/`;
export const DORA_APPROVAL = `${CAPABILITIES}/streamlining-change-approval/`;
export const DORA_AUTOMATION = `${CAPABILITIES}/deployment-automation/`;
export const DORA_TESTS = `${CAPABILITIES}/test-automation/`;
export const OWN = 'Definition of this product';
export const OPEN_GITOPS =
  'https://github.com/open-gitops/documents/blob/v1.0.0/PRINCIPLES.md';
export const GOOGLE_MLOPS =
  'https://cloud.google.com/architecture/mlops-continuous-delivery-and-automation-pipelines-in-machine-learning';
