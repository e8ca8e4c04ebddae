import { image } from './artifact/image';
import { promotedUnchanged } from './artifact/promotedUnchanged';
import { stored } from './artifact/stored';
import { versioned } from './artifact/versioned';
import { centralRunner } from './ci/centralRunner';
import { commitTriggered } from './ci/commitTriggered';
import { durationP50 } from './ci/durationP50';
import { durationP90 } from './ci/durationP90';
import { queueP50 } from './ci/queueP50';
import { queueP95 } from './ci/queueP95';
import { runsPerWeek } from './ci/runsPerWeek';
import { successRatio } from './ci/successRatio';
import { timeToGreen } from './ci/timeToGreen';
import { changeFailRate } from './delivery/changeFailRate';
import { deploymentFrequency } from './delivery/deploymentFrequency';
import { leadTime } from './delivery/leadTime';
import { recoveryTime } from './delivery/recoveryTime';
import { reworkRate } from './delivery/reworkRate';
import { rollForward } from './delivery/rollForward';
import { approvalWaitP50 } from './deploy/approvalWait';
import { automation } from './deploy/automation';
import { independent } from './deploy/independent';
import { intervalVariation } from './deploy/intervalVariation';
import { manualApproval } from './deploy/manualApproval';
import { maxPerDay } from './deploy/maxPerDay';
import { mergeToProduction } from './deploy/mergeToProduction';
import { ownerTriggered } from './deploy/ownerTriggered';
import { zeroTouch } from './deploy/zeroTouch';
import { isolation } from './environment/isolation';
import { commitToDeployable } from './pipeline/commitToDeployable';
import { phaseCoverage } from './pipeline/phaseCoverage';
import { sharedDefinition } from './pipeline/sharedDefinition';
import { activeBranches } from './scm/activeBranches';
import { branchAge } from './scm/branchAge';
import { commitDays } from './scm/commitDays';
import { externalApproval } from './scm/externalApproval';
import { issueLink } from './scm/issueLink';
import { ownerChange } from './scm/ownerChange';
import { acceptanceTests } from './tests/acceptance';
import { componentTests } from './tests/component';
import { flaky } from './tests/flaky';
import { integrationTests } from './tests/integration';
import { performanceTests } from './tests/performance';
import { securityTests } from './tests/security';
import { staticAnalysis } from './tests/staticAnalysis';
import { unitTests } from './tests/unit';
import { deployToCommit } from './trace/deployToCommit';
import { deployToIssue } from './trace/deployToIssue';
import { Metric } from './types';

/** Every metric there is, the five delivery metrics of DORA first. @public */
export const metricRegistry: readonly Metric[] = [
  leadTime,
  deploymentFrequency,
  changeFailRate,
  recoveryTime,
  reworkRate,
  rollForward,
  mergeToProduction,
  intervalVariation,
  maxPerDay,
  automation,
  zeroTouch,
  manualApproval,
  approvalWaitP50,
  ownerTriggered,
  independent,
  successRatio,
  durationP50,
  durationP90,
  queueP50,
  queueP95,
  timeToGreen,
  runsPerWeek,
  commitTriggered,
  centralRunner,
  commitToDeployable,
  phaseCoverage,
  sharedDefinition,
  unitTests,
  integrationTests,
  componentTests,
  acceptanceTests,
  performanceTests,
  securityTests,
  staticAnalysis,
  flaky,
  stored,
  versioned,
  promotedUnchanged,
  image,
  commitDays,
  branchAge,
  activeBranches,
  ownerChange,
  externalApproval,
  issueLink,
  isolation,
  deployToCommit,
  deployToIssue,
];

const byId = new Map(metricRegistry.map(metric => [metric.id, metric]));

/** @public */
export function findMetric(id: string): Metric | undefined {
  return byId.get(id);
}
