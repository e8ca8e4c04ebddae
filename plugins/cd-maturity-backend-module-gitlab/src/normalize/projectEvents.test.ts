import { normalize } from './__fixtures__';
import { unpack } from './unpack';

const hook = (event: string, body: object) => ({
  event_name: event,
  project_id: 42,
  path_with_namespace: 'Acme/Shop/Payments',
  owners: [{ name: 'Ada', email: 'ada@acme.io' }],
  ...body,
});

/** What comes of a hook with these headers. */
function hear(body: object, headers: Record<string, string>) {
  const [{ event, payload }] = unpack(JSON.stringify(body), headers)!;
  return normalize(event, JSON.parse(payload));
}

const to = 'code.acme.io/acme/shop/payments';

describe.each(['System Hook', 'Project Hook'])('a %s', name => {
  const headers = {
    'x-gitlab-event': name,
    'x-gitlab-instance': 'https://code.acme.io',
  };

  it.each([
    ['project_rename', 'Acme/Shop/Billing'],
    ['project_transfer', 'Ada/Payments'],
  ])('tells by %s of the path %s before', (event, former) => {
    const body = hook(event, { old_path_with_namespace: former });
    expect(hear(body, headers)).toEqual({
      signals: [],
      note: `code.acme.io/${former.toLowerCase()} is ${to} now`,
      renames: [{ from: `code.acme.io/${former.toLowerCase()}`, to }],
    });
  });

  it('tells of a new project, whoever had its path before', () => {
    expect(hear(hook('project_create', {}), headers)).toMatchObject({
      signals: [],
      renames: [{ to }],
    });
  });

  it.each([{}, { old_path_with_namespace: 'acme/shop/payments' }])(
    'is no rename where only the title changed: %j',
    body => {
      const said = hear(hook('project_rename', body), headers);
      expect(said.renames).toBeUndefined();
      expect(said.note).toContain('keeps its name');
    },
  );

  it.each([undefined, 'code.acme.io', 'file:///x'])(
    'says nothing of a server that calls itself %s',
    instance => {
      const body = hook('project_rename', { old_path_with_namespace: 'a/b' });
      const said = hear(body, {
        'x-gitlab-event': name,
        ...(instance === undefined ? {} : { 'x-gitlab-instance': instance }),
      });
      expect(said.renames).toBeUndefined();
      expect(said.note).toContain('X-Gitlab-Instance');
    },
  );

  it('is refused without a path, by the name of the field', () => {
    const body = hook('project_rename', { path_with_namespace: undefined });
    expect(() => hear(body, headers)).toThrow('path_with_namespace');
  });
});
