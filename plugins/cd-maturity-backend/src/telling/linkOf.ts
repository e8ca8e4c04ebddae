import { parseEntityRef } from '@backstage/catalog-model';
import { WaitingTelling } from './readWaiting';

type About = Pick<WaitingTelling, 'topic' | 'entityRef' | 'practice'>;

/** What all of them say, if they agree. */
function common<T>(values: readonly T[]): T | undefined {
  const [first] = values;
  return values.every(value => value === first) ? first : undefined;
}

function tabOf(entityRef: string): string {
  const { namespace, kind, name } = parseEntityRef(entityRef);
  return `/catalog/${namespace}/${kind}/${name}/maturity`;
}

/**
 * The page of the one practice or entity that all is about; requests for exemptions are answered on a page of their own;
 * else the page of the organisation.
 */
export function linkOf(tellings: readonly About[]): string {
  const entityRef = common(tellings.map(telling => telling.entityRef));
  if (entityRef) {
    const model = common(tellings.map(({ practice }) => practice?.model));
    const id = common(tellings.map(({ practice }) => practice?.id));
    const row =
      model && id
        ? `?${new URLSearchParams({ model, 'practice-open': id })}`
        : '';
    return `${tabOf(entityRef)}${row}`;
  }
  const topic = common(tellings.map(telling => telling.topic));
  return topic === 'exemption-requested'
    ? '/cd-maturity/recommendations'
    : '/cd-maturity';
}
