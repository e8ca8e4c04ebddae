import { checkRun, workflowJob, workflowRun } from './pipeline';
import {
  deployment,
  deploymentStatus,
  protectionRule,
  reviewDecided,
  reviewRequested,
} from './delivery';
import { merged, pullRequest, pullRequestReview, push, ref } from './code';
import { issue, label, packaged, release } from './outcome';

/** Deliveries of every kind about a few things, as GitHub would send them in the course of a day. */
export const samples: Array<{ event: string; payload: unknown }> = [
  ['workflow_run', workflowRun({ status: 'queued', conclusion: null })],
  ['workflow_run', workflowRun({ status: 'in_progress', conclusion: null })],
  ['workflow_run', workflowRun()],
  ['workflow_run', workflowRun({ updated_at: '2027-04-02T09:04:00Z' })],
  ['workflow_run', workflowRun({ run_attempt: 2, conclusion: 'failure' })],
  ['workflow_job', workflowJob({ status: 'queued', conclusion: null })],
  ['workflow_job', workflowJob({ status: 'waiting', conclusion: null })],
  ['workflow_job', workflowJob({ status: 'in_progress', conclusion: null })],
  ['workflow_job', workflowJob()],
  ['check_run', checkRun({ status: 'queued', conclusion: null })],
  ['check_run', checkRun()],
  ['deployment', deployment()],
  ['deployment_status', deploymentStatus({ id: 8001, state: 'queued' })],
  ['deployment_status', deploymentStatus({ id: 8002, state: 'in_progress' })],
  ['deployment_status', deploymentStatus({ id: 8003, state: 'success' })],
  ['deployment_status', deploymentStatus({ id: 8004, state: 'inactive' })],
  ['deployment_review', reviewRequested()],
  ['deployment_review', reviewDecided('approved', ['production', 'staging'])],
  ['deployment_protection_rule', protectionRule()],
  ['push', push()],
  ['create', ref()],
  ['delete', ref({ master_branch: undefined })],
  ['pull_request', pullRequest()],
  ['pull_request', pullRequest({ title: 'SHOP-1: add invoices' })],
  ['pull_request', merged()],
  ['pull_request_review', pullRequestReview()],
  ['pull_request_review', pullRequestReview({ state: 'dismissed' })],
  ['release', release('prereleased', { prerelease: true })],
  ['release', release('released')],
  ['package', packaged()],
  ['issues', issue()],
  ['issues', issue('unlabeled', { labels: [] }, { label: label('incident') })],
  ['issues', issue('closed', { state: 'closed' })],
].map(([event, payload]) => ({ event: String(event), payload }));
