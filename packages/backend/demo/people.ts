/** Logins by team; the catalog maps them back by its login annotation. */
export const people = {
  payments: ['robin-qs', 'amara-qs', 'jonas-qs'],
  storefront: ['lucia-qs', 'tom-qs', 'priya-qs'],
  tracking: ['henrik-qs', 'mei-qs', 'oscar-qs'],
  warehouse: ['ruth-qs', 'paul-qs', 'ida-qs'],
  insights: ['ana-qs', 'yusuf-qs', 'dina-qs'],
  platform: ['kim-qs', 'leo-qs'],
};

/** Opens a pull request whenever a library has a new version. */
export const UPDATE_BOT = 'renovate[bot]';
