import { deploymentRatio } from '../deploymentRatio';
import { Approval } from '../../signals';
import { perContext } from '../perContext';
import { approvalsOfRuns, isHumanDecision } from '../readers/approvals';
import { ProductionDeployment } from '../readers/productionDeployments';
import { DORA_TESTS } from '../sources';
import { MetricContext } from '../types';

/** Gates where people look whether the software is right, by their names. */
const VERIFICATION =
  /(?:^|[^a-z])(?:qa|uat|tests?|testing|acceptance|verify|verification|sign[-_ ]?off)(?:[^a-z]|$)/i;

function isVerification(approval: Approval): boolean {
  return isHumanDecision(approval) && VERIFICATION.test(approval.environment);
}

const verifications = perContext(({ evidence }) =>
  evidence.approvals.filter(isVerification),
);

function wasVerified(
  { parts }: ProductionDeployment,
  context: MetricContext,
): boolean {
  return parts.some(({ runId = '' }) =>
    approvalsOfRuns(context).get(runId)?.some(isVerification),
  );
}

export const manualVerification = deploymentRatio(
  {
    id: 'test.manual_verification_ratio',
    title: 'Deployments tested by hand',
    direction: 'down',
    definition:
      'Production deployments whose run waited at a gate for people to test or sign off / production deployments. Gates are ' +
      'recognised by name (qa, uat, acceptance, sign-off); empty while none was ever seen.',
    source: DORA_TESTS,
    reads: ['deployment', 'approval'],
  },
  {
    says: wasVerified,
    unless: (context, { to }) =>
      verifications(context).some(({ at }) => at < to)
        ? undefined
        : 'no manual test recognised: confirm whether there is one',
  },
);
