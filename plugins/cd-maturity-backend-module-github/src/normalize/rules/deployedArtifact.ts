import { z } from 'zod';
import { nameText } from 'backstage-plugin-cd-maturity-node/provider';

const PAYLOAD_LENGTH = 65_536;
const DIGEST = /\bsha256:[0-9a-f]{64}\b/i;

const shortText = nameText.optional().catch(undefined);

const fields = z.object({
  digest: shortText,
  version: z.union([nameText, z.number()]).optional().catch(undefined),
  image: z.union([z.boolean(), nameText]).optional().catch(undefined),
  rollback: z.unknown().optional(),
  hotfix: z.unknown().optional(),
  revert: z.unknown().optional(),
  remediation: z.unknown().optional(),
  reason: shortText,
  type: shortText,
});

/** Whoever creates a deployment may put anything here, as an object or as text that holds one. */
function parsed(payload: unknown): unknown {
  if (typeof payload !== 'string') {
    return payload;
  }
  if (payload.length > PAYLOAD_LENGTH) {
    return undefined;
  }
  try {
    return JSON.parse(payload);
  } catch {
    return undefined;
  }
}

export type DeploymentPayload = {
  version?: string;
  digest?: string;
  image?: boolean;
  /** Words of the sender on why it deploys. */
  reasons: string[];
};

/** What a deployment's own payload says about the thing it deploys. */
export function readDeploymentPayload(payload: unknown): DeploymentPayload {
  const said = fields.safeParse(parsed(payload)).data;
  if (!said) {
    return { reasons: [] };
  }
  const { digest, version, image, reason, type, ...flags } = said;
  const imageName = typeof image === 'string' ? image : undefined;
  return {
    version: version === undefined ? undefined : String(version),
    digest: DIGEST.exec(digest ?? imageName ?? '')?.[0].toLowerCase(),
    image: imageName === undefined ? (image as boolean | undefined) : true,
    reasons: [
      ...Object.entries(flags)
        .filter(([, value]) => value === true)
        .map(([name]) => (name === 'remediation' ? 'hotfix' : name)),
      ...[reason, type].flatMap(text => text ?? []),
    ],
  };
}
