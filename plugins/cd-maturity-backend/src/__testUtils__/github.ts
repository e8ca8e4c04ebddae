import { createHmac } from 'node:crypto';

const iso = (at: number) => new Date(at).toISOString();

const repository = {
  id: 1,
  full_name: 'acme/basket',
  html_url: 'https://github.com/acme/basket',
  default_branch: 'main',
};
const sender = { login: 'mia', type: 'User' };

/** A finished run of the build on the default branch. */
export function workflowRun(n: number, at: number) {
  return {
    event: 'workflow_run',
    payload: {
      action: 'completed',
      workflow_run: {
        id: n,
        run_attempt: 1,
        name: 'build',
        path: '.github/workflows/build.yml',
        event: 'push',
        status: 'completed',
        conclusion: 'success',
        head_branch: 'main',
        head_sha: `${n}`.padStart(40, 'a'),
        created_at: iso(at),
        run_started_at: iso(at),
        updated_at: iso(at + 300_000),
        html_url: `https://github.com/acme/basket/actions/runs/${n}`,
        actor: sender,
      },
      repository,
      sender,
    },
  };
}

/** A push of one commit to the default branch. */
export function push(n: number, at: number) {
  const sha = `${n}`.padStart(40, 'a');
  return {
    event: 'push',
    payload: {
      ref: 'refs/heads/main',
      before: `${n - 1}`.padStart(40, 'a'),
      after: sha,
      created: false,
      deleted: false,
      forced: false,
      commits: [
        {
          id: sha,
          message: `Change ${n}`,
          timestamp: iso(at - 60_000),
          author: { username: 'mia' },
        },
      ],
      head_commit: { id: sha, message: `Change ${n}`, timestamp: iso(at) },
      pusher: { name: 'mia' },
      repository: { ...repository, pushed_at: Math.floor(at / 1000) },
      sender,
    },
  };
}

export function signature(secret: string, body: string): string {
  return `sha256=${createHmac('sha256', secret).update(body).digest('hex')}`;
}
