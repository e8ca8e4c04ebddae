import type { BindingHint } from 'backstage-plugin-cd-maturity-node';
import { keyScope, serviceScope } from './scope';

const SERVICE_ANNOTATION = 'pagerduty.com/service-id';
const KEY_ANNOTATION = 'pagerduty.com/integration-key';

const SERVICE_ID = /^[A-Z0-9]{1,40}$/i;
const KEY = /^[A-Z0-9]{16,64}$/i;

/** The service of an entity. A key is looked up by polls; webhooks do not name it, so an id beside it decides. */
export function bindings(entity: {
  metadata: { annotations?: Record<string, string> };
}): BindingHint[] {
  const annotations = entity.metadata.annotations ?? {};
  const id = annotations[SERVICE_ANNOTATION]?.trim() ?? '';
  const key = annotations[KEY_ANNOTATION]?.trim() ?? '';
  if (SERVICE_ID.test(id)) {
    return [
      {
        scope: serviceScope(id),
        roles: ['incidents'],
        why: `${SERVICE_ANNOTATION}: ${id}`,
      },
    ];
  }
  return KEY.test(key)
    ? [{ scope: keyScope(key), roles: ['incidents'], why: KEY_ANNOTATION }]
    : [];
}
