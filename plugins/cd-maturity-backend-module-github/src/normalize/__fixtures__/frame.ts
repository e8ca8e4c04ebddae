export const SHA = '9c1f0b6f4f0c6d1f0a3f9d2a9d0f5b7c8e1a2b3c';
export const OTHER_SHA = '1111111111111111111111111111111111111111';
export const NO_SHA = '0000000000000000000000000000000000000000';

const account = (login: string, type = 'User') => ({
  login,
  type,
  id: 7,
});

export const ada = account('Ada');
export const robot = account('renovate[bot]', 'Bot');

/** The repository as it stands in every payload. */
export const repositoryBody = (overrides: object = {}) => ({
  id: 42,
  name: 'Payments',
  full_name: 'Acme/Payments',
  html_url: 'https://github.com/Acme/Payments',
  default_branch: 'main',
  pushed_at: '2026-03-02T08:59:00Z',
  ...overrides,
});

/** What every payload carries beside its subject. */
export const frame = (repository: object = {}) => ({
  repository: repositoryBody(repository),
  sender: ada,
});
