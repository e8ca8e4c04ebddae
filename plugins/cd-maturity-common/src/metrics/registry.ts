import { image } from './artifact/image';
import { promotedUnchanged } from './artifact/promotedUnchanged';
import { stored } from './artifact/stored';
import { versioned } from './artifact/versioned';
import { centralRunner } from './ci/centralRunner';
import { changeDurationP50 } from './ci/changeDurationP50';
import { changeSuccessRatio } from './ci/changeSuccessRatio';
import { commitTriggered } from './ci/commitTriggered';
import { durationP50 } from './ci/durationP50';
import { durationP90 } from './ci/durationP90';
import { queueP50 } from './ci/queueP50';
import { queueP95 } from './ci/queueP95';
import { runsPerWeek } from './ci/runsPerWeek';
import { successRatio } from './ci/successRatio';
import { timeToGreen } from './ci/timeToGreen';
import { verdictDurationP50 } from './ci/verdictDurationP50';
import { changeAutomated } from './database/changeAutomated';
import { changeFailRate } from './delivery/changeFailRate';
import { deploymentDays } from './delivery/deploymentDays';
import { deploymentFrequency } from './delivery/deploymentFrequency';
import { leadTime } from './delivery/leadTime';
import { recoveryTime } from './delivery/recoveryTime';
import { restoreTime } from './delivery/restoreTime';
import { reworkRate } from './delivery/reworkRate';
import { rollForward } from './delivery/rollForward';
import { approvalWaitP50 } from './deploy/approvalWait';
import { automation } from './deploy/automation';
import { batchSize } from './deploy/batchSize';
import { independent } from './deploy/independent';
import { intervalP50 } from './deploy/intervalP50';
import { intervalP90 } from './deploy/intervalP90';
import { intervalSpread } from './deploy/intervalSpread';
import { intervalVariation } from './deploy/intervalVariation';
import { manualApproval } from './deploy/manualApproval';
import { maxPerDay } from './deploy/maxPerDay';
import { mergeToProduction } from './deploy/mergeToProduction';
import { ownerTriggered } from './deploy/ownerTriggered';
import { progressive } from './deploy/progressive';
import { rollbackRatio } from './deploy/rollback';
import { stagingLag } from './deploy/stagingLag';
import { stagingParity } from './deploy/stagingParity';
import { viaPipeline } from './deploy/viaPipeline';
import { zeroDowntime } from './deploy/zeroDowntime';
import { zeroTouch } from './deploy/zeroTouch';
import { isolation } from './environment/isolation';
import { codingTime } from './flow/coding';
import { pickupTime } from './flow/pickup';
import { reviewTime } from './flow/review';
import { outOfSyncP95 } from './gitops/outOfSync';
import { pull } from './gitops/pull';
import { incidentReview } from './incident/review';
import { autoTriggered } from './ml/autoTriggered';
import { dataValidated } from './ml/dataValidated';
import { metadataLogged } from './ml/metadataLogged';
import { modelAge } from './ml/modelAge';
import { modelRegistered } from './ml/modelRegistered';
import { modelValidated } from './ml/modelValidated';
import { trainingsPerMonth } from './ml/runsPerMonth';
import { stepsAutomated } from './ml/stepsAutomated';
import { triggerKinds } from './ml/triggerKinds';
import { commitToDeployable } from './pipeline/commitToDeployable';
import { phaseCoverage } from './pipeline/phaseCoverage';
import { sharedDefinition } from './pipeline/sharedDefinition';
import { activeBranches } from './scm/activeBranches';
import { branchAge } from './scm/branchAge';
import { commitDays } from './scm/commitDays';
import { externalApproval } from './scm/externalApproval';
import { issueLink } from './scm/issueLink';
import { ownerChange } from './scm/ownerChange';
import { testAuthor } from './scm/testAuthor';
import { acceptanceTests } from './tests/acceptance';
import { componentTests } from './tests/component';
import { coverage } from './tests/coverage';
import { coverageTrend } from './tests/coverageTrend';
import { flaky } from './tests/flaky';
import { integrationTests } from './tests/integration';
import { manualVerification } from './tests/manualVerification';
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
  restoreTime,
  deploymentDays,
  rollbackRatio,
  rollForward,
  mergeToProduction,
  codingTime,
  pickupTime,
  reviewTime,
  batchSize,
  intervalVariation,
  intervalSpread,
  intervalP50,
  intervalP90,
  maxPerDay,
  automation,
  zeroTouch,
  manualApproval,
  approvalWaitP50,
  ownerTriggered,
  independent,
  viaPipeline,
  progressive,
  zeroDowntime,
  stagingParity,
  stagingLag,
  changeAutomated,
  successRatio,
  changeSuccessRatio,
  durationP50,
  durationP90,
  verdictDurationP50,
  changeDurationP50,
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
  manualVerification,
  performanceTests,
  securityTests,
  staticAnalysis,
  flaky,
  coverage,
  coverageTrend,
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
  testAuthor,
  isolation,
  deployToCommit,
  deployToIssue,
  incidentReview,
  pull,
  outOfSyncP95,
  trainingsPerMonth,
  autoTriggered,
  triggerKinds,
  stepsAutomated,
  dataValidated,
  modelValidated,
  metadataLogged,
  modelRegistered,
  modelAge,
];

const byId = new Map(metricRegistry.map(metric => [metric.id, metric]));

/** @public */
export function findMetric(id: string): Metric | undefined {
  return byId.get(id);
}
