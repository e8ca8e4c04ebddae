import { bindings } from './bindings';
import { guessGitlabEvent } from './guessEvent';
import { unpack } from './unpack';
import { verify } from './verify';

const bytes = (text: string) => new TextEncoder().encode(text);

describe('verify', () => {
  const body = '{"test": 2432232314}';
  /** The vector that the Standard Webhooks specification gives. */
  const secret = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw';
  const signature = 'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=';
  const headers = {
    'webhook-id': 'msg_p5jXN8AQM9LWM0D4loKWxJek',
    'webhook-timestamp': '1614265330',
    'webhook-signature': signature,
  };

  it('knows the published vector', () => {
    expect(verify(bytes(body), headers, [secret])).toBe(true);
  });

  it('takes any of several signatures while a key is changed', () => {
    const other = `v1,${'A'.repeat(43)}=`;
    for (const several of [
      `${other} ${signature}`,
      `${signature} ${other}`,
      `v1a,${'B'.repeat(86)}== ${signature}`,
    ]) {
      const signed = { ...headers, 'webhook-signature': several };
      expect(verify(bytes(body), signed, [secret])).toBe(true);
    }
  });

  it('covers id and time', () => {
    for (const name of ['webhook-id', 'webhook-timestamp']) {
      for (const value of [undefined, '', '1614265331']) {
        const forged = { ...headers, [name]: value };
        expect(verify(bytes(body), forged, [secret])).toBe(false);
      }
    }
  });

  it('takes a secret token in clear, and compares all of it', () => {
    const token = (value: string | undefined) =>
      verify(bytes(body), { 'x-gitlab-token': value }, ['old', 'new token']);
    expect(token('new token')).toBe(true);
    expect(token('old')).toBe(true);
    for (const wrong of [undefined, '', 'new', 'new token ', 'NEW TOKEN']) {
      expect(token(wrong)).toBe(false);
    }
  });

  it('never takes a signing token for a secret token', () => {
    expect(verify(bytes(body), { 'x-gitlab-token': secret }, [secret])).toBe(
      false,
    );
    expect(verify(bytes(body), { ...headers }, ['whsec_', 'whsec_?'])).toBe(
      false,
    );
  });
});

describe('unpack', () => {
  const eventOf = (event: string, body = '{}') =>
    unpack(body, { 'x-gitlab-event': event })?.[0].event;

  it.each([
    ['Pipeline Hook', 'pipeline'],
    ['Job Hook', 'build'],
    ['Deployment Hook', 'deployment'],
    ['Merge Request Hook', 'merge_request'],
    ['Tag Push Hook', 'tag_push'],
    ['Confidential Issue Hook', 'issue'],
    ['Work Item Hook', 'work_item'],
    ['Feature Flag Hook', 'feature_flag'],
  ])('takes %s for %s', (header, event) => {
    expect(eventOf(header)).toBe(event);
  });

  it('looks into the hooks of a whole server', () => {
    expect(eventOf('System Hook', '{"object_kind":"push"}')).toBe('push');
    expect(eventOf('System Hook', '{"event_name":"project_create"}')).toBe(
      'project_create',
    );
    expect(eventOf('System Hook', 'no JSON')).toBeUndefined();
    expect(eventOf('System Hook', '{"object_kind":"../x"}')).toBeUndefined();
  });

  it('names a delivery by what stays the same when GitLab tries again', () => {
    const idOf = (headers: Record<string, string>) =>
      unpack('{}', { 'x-gitlab-event': 'Push Hook', ...headers })?.[0]
        .deliveryId;
    expect(idOf({ 'idempotency-key': 'f5e5f430', 'webhook-id': 'a1' })).toBe(
      'a1',
    );
    expect(idOf({ 'idempotency-key': 'f5e5f430' })).toBe('f5e5f430');
    expect(idOf({ 'x-gitlab-event-uuid': 'shared' })).toBeUndefined();
    expect(idOf({ 'idempotency-key': 'a b' })).toBeUndefined();
  });
});

describe('guessEvent', () => {
  it('reads what the payload says it is', () => {
    expect(guessGitlabEvent({ object_kind: 'build' })).toBe('build');
    expect(guessGitlabEvent({ event_name: 'push' })).toBe('push');
    expect(guessGitlabEvent({ test_report: {} })).toBe('test_report');
    expect(guessGitlabEvent({ test_report: null })).toBeUndefined();
    expect(guessGitlabEvent([])).toBeUndefined();
  });
});

describe('bindings', () => {
  const scopesOf = (annotations: Record<string, string>) =>
    bindings({ metadata: { annotations } }).map(({ scope }) => scope);
  const slug = { 'gitlab.com/project-slug': 'Acme/Shop/Payments' };
  const location = (url: string) => ({ 'backstage.io/source-location': url });

  it.each([
    [slug, 'gitlab.com/acme/shop/payments'],
    [
      { ...slug, 'gitlab.com/instance': 'code.acme.io' },
      'code.acme.io/acme/shop/payments',
    ],
    [
      {
        ...slug,
        ...location('url:https://code.acme.io/acme/shop/payments/-/tree/main/'),
      },
      'code.acme.io/acme/shop/payments',
    ],
    [
      { ...slug, ...location('url:https://github.com/acme/other/') },
      'gitlab.com/acme/shop/payments',
    ],
    [
      location(
        'url:https://gitlab.acme.io/a/b/c/-/blob/main/catalog-info.yaml',
      ),
      'gitlab.acme.io/a/b/c',
    ],
    [
      location('url:https://gitlab.com/acme/mono/tree/main/payments'),
      'gitlab.com/acme/mono',
    ],
    [
      {
        'gitlab.com/instance': 'code.acme.io',
        ...location('url:https://code.acme.io/a/b.git'),
      },
      'code.acme.io/a/b',
    ],
    [
      {
        'gitlab.com/project-id': '42',
        ...location('url:https://gitlab.com/acme/payments/-/tree/main/'),
      },
      'gitlab.com/acme/payments',
    ],
    [
      { 'gitlab.com/project-id': '42', 'gitlab.com/instance': 'code.acme.io' },
      'code.acme.io/42',
    ],
  ])('%j is %s', (annotations, scope) => {
    expect(scopesOf(annotations)).toEqual([scope]);
  });

  it('leaves other code hosts alone', () => {
    expect(scopesOf(location('url:https://github.com/acme/payments/'))).toEqual(
      [],
    );
    expect(scopesOf({ 'gitlab.com/project-slug': 'payments' })).toEqual([]);
    expect(scopesOf({ 'gitlab.com/project-id': '../42' })).toEqual([]);
  });
});
