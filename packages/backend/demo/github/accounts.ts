import { idOf } from '../random';

export const ORGANIZATION = 'quayside';

function typeOf(login: string) {
  if (login.endsWith('[bot]')) return 'Bot';
  return login === ORGANIZATION ? 'Organization' : 'User';
}

/** An account as it stands in every payload. A name that ends in `[bot]` is an app. */
export function account(login: string) {
  const type = typeOf(login);
  return {
    login,
    id: idOf(`account ${login}`),
    node_id: `U_${idOf(`account ${login}`)}`,
    avatar_url: `https://avatars.githubusercontent.com/u/${idOf(login)}?v=4`,
    gravatar_id: '',
    url: `https://api.github.com/users/${encodeURIComponent(login)}`,
    html_url:
      type === 'Bot'
        ? `https://github.com/apps/${login.replace('[bot]', '')}`
        : `https://github.com/${login}`,
    type,
    site_admin: false,
  };
}

/** A person as git knows them. GitHub's own address keeps mail boxes out of the demo. */
export function gitPerson(login: string) {
  return {
    name: login.replace('-qs', ''),
    email: `${login}@users.noreply.github.com`,
    username: login,
  };
}
