import { parseEntityRef } from '@backstage/catalog-model';
import { Link } from '@backstage/core-components';
import { useRouteRef } from '@backstage/core-plugin-api';
import { entityRouteRef } from '@backstage/plugin-catalog-react';
import { isEntityRef } from '../../format/isEntityRef';
import { SubjectName } from './SubjectName';

type Props = {
  entityRef: string;
  /** Leads to its maturity tab rather than to its overview. */
  tab?: boolean;
  /** Its name where that is known, so that nobody has to ask for it. */
  title?: string;
};

/** The name of an entity as a link to its page. */
export const EntityName = ({ entityRef, tab, title }: Props) => {
  const route = useRouteRef(entityRouteRef);
  const name = title ?? <SubjectName subject={entityRef} />;
  if (!isEntityRef(entityRef)) return <>{name}</>;
  const to = route?.(parseEntityRef(entityRef));
  return to ? (
    <Link to={tab ? `${to}/maturity` : to}>{name}</Link>
  ) : (
    <>{name}</>
  );
};
