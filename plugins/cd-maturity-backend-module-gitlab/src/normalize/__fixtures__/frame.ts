export const SHA = '9c1f0b6f4f0c6d1f0a3f9d2a9d0f5b7c8e1a2b3c';
export const OTHER_SHA = '1111111111111111111111111111111111111111';
export const NO_SHA = '0000000000000000000000000000000000000000';

const WEB_URL = 'https://gitlab.com/Acme/Shop/Payments';

export const ada = { id: 7, username: 'Ada', name: 'Ada L', email: 'a@b.org' };
export const grace = { id: 8, username: 'Grace', name: 'G', email: 'g@b.org' };

export const project = (overrides: object = {}) => ({
  id: 42,
  name: 'Payments',
  web_url: WEB_URL,
  path_with_namespace: 'Acme/Shop/Payments',
  default_branch: 'main',
  ci_config_path: null,
  ...overrides,
});

export const page = (path: string) => `${WEB_URL}/-/${path}`;
