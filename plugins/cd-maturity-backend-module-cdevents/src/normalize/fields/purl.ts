const IMAGE_TYPES = new Set(['oci', 'docker']);
const DIGEST = /^sha256:[0-9a-f]{64}$/i;
const COMMIT = /^[0-9a-f]{40}$/i;
/** The commit in `vcs_url=git+https://example.org/acme/shop@1f0c…`. */
const VCS_COMMIT = /@([0-9a-f]{40})$/i;

const PURL =
  /^pkg:\/*(?<type>[a-z0-9.+-]+)\/(?<path>[^@?#]+)(?:@(?<version>[^?#]+))?(?:\?(?<qualifiers>[^#]*))?/i;

function decoded(text: string | undefined): string | undefined {
  try {
    return text ? decodeURIComponent(text) : undefined;
  } catch {
    return text;
  }
}

/** What is known of an artifact by its id. */
export type ArtifactName = {
  name: string;
  version?: string;
  /** `sha256:…` of an image. */
  digest?: string;
  /** The commit that it was built from, where the id says so. */
  sha?: string;
  image: boolean;
};

/** Reads a package url (purl-spec). Any other text is a name and nothing more. */
export function artifactOf(id: string): ArtifactName {
  const { type, path, version, qualifiers } = PURL.exec(id)?.groups ?? {};
  if (!type || !path) {
    return { name: id, image: false };
  }
  const plain = decoded(version);
  const query = new URLSearchParams(qualifiers);
  const commit =
    VCS_COMMIT.exec(query.get('vcs_url') ?? '')?.[1] ??
    (plain && COMMIT.test(plain) ? plain : undefined);
  const isDigest = plain !== undefined && DIGEST.test(plain);
  return {
    name: decoded(path) ?? path,
    version: (isDigest ? undefined : plain) ?? query.get('tag') ?? undefined,
    digest: isDigest ? plain.toLowerCase() : undefined,
    sha: commit?.toLowerCase(),
    image: IMAGE_TYPES.has(type.toLowerCase()),
  };
}
