import { frame, normalize, SHA } from './__fixtures__';

const group = {
  head_sha: SHA,
  head_ref: 'refs/heads/gh-readonly-queue/main/pr-104-929f8209',
  base_ref: 'refs/heads/main',
};

describe('merge_group', () => {
  it.each([
    { action: 'checks_requested' },
    { action: 'destroyed', reason: 'merged' },
    { action: 'destroyed', reason: 'dequeued' },
  ])('%j says nothing: runs, pushes and pull requests do', action => {
    expect(
      normalize('merge_group', { ...action, merge_group: group, ...frame() }),
    ).toEqual({
      signals: [],
      note: expect.stringMatching(/workflow_run.*push and pull_request/),
    });
  });
});
