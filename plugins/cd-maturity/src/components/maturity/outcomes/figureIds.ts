/** The five DORA metrics, throughput first, in the order of the panel. */
export const DORA = [
  'deploy.lead_time_p50_hours',
  'deploy.prod_per_week',
  'deploy.recovery_p50_minutes',
  'deploy.change_fail_ratio',
  'deploy.rework_ratio',
] as const;

export const RHYTHM = 'deploy.interval_cv';

/** Shown in a compact row below; those that the API does not give are left out. */
export const FURTHER = [
  'ci.success_ratio',
  'ci.duration_p50_minutes',
  'ci.duration_p90_minutes',
  'ci.queue_p95_minutes',
  'pipeline.commit_to_deployable_p50_minutes',
  'deploy.manual_approval_ratio',
  'deploy.approval_wait_p50_hours',
] as const;
