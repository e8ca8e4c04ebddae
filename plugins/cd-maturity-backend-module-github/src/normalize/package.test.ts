import { at, normalize, packaged, SHA, signalOf } from './__fixtures__';

const DIGEST = `sha256:${'a'.repeat(64)}`;

const artifact = (...what: Parameters<typeof packaged>) =>
  signalOf('artifact', 'package', packaged(...what));

describe('package', () => {
  it('with a tag is an image of the commit that its label names', () => {
    expect(artifact()).toEqual({
      kind: 'artifact',
      source: 'github',
      scope: 'github.com/acme/payments',
      externalId: 'github.com/package/801/1.4.0',
      seq: at('09:30:00'),
      name: 'acme/payments',
      version: '1.4.0',
      digest: DIGEST,
      sha: SHA,
      image: true,
      prerelease: false,
      publishedAt: at('09:30:00'),
      evidence: {
        title: 'acme/payments 1.4.0',
        url: 'https://github.com/orgs/acme/packages/container/payments/801',
      },
    });
  });

  it('says nothing of a commit that nobody wrote into it', () => {
    const { sha } = artifact({
      target_commitish: 'main',
      target_oid: SHA,
      container_metadata: { tag: { name: '', digest: DIGEST }, labels: {} },
    });
    expect(sha).toBeUndefined();
  });

  it('without a tag is known by its digest', () => {
    const untagged = artifact({
      container_metadata: { tag: { name: '', digest: '' }, labels: null },
    });
    expect(untagged).toMatchObject({
      externalId: 'github.com/package/801',
      digest: DIGEST,
    });
    expect(untagged.version).toBeUndefined();
  });

  it('of npm has a version', () => {
    const npm = artifact(
      {
        version: '2.0.0-rc.1',
        prerelease: true,
        created_at: '2026-03-02T09:29:00Z',
        container_metadata: null,
        npm_metadata: { git_head: SHA },
      },
      { package_type: 'npm' },
    );
    expect(npm).toMatchObject({
      version: '2.0.0-rc.1',
      digest: undefined,
      sha: SHA,
      image: false,
      prerelease: true,
      publishedAt: at('09:29:00'),
    });
  });

  it('is told by two events alike', () => {
    const { package: found, ...rest } = packaged();
    const other = { ...rest, registry_package: found };
    expect(signalOf('artifact', 'registry_package', other)).toEqual(artifact());
  });

  it.each([
    ['was changed', { ...packaged(), action: 'updated' }],
    ['belongs to no repository', { ...packaged(), repository: undefined }],
    ['has no version', packaged(undefined, { package_version: null })],
    ['is a draft', packaged({ draft: true })],
  ])('that %s says nothing', (_, payload) => {
    expect(normalize('package', payload)).toEqual({
      signals: [],
      note: expect.any(String),
    });
  });
});
