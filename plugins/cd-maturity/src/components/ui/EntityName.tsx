import { parseEntityRef } from '@backstage/catalog-model';
import { Link } from '@backstage/core-components';
import { useRouteRef } from '@backstage/core-plugin-api';
import {
  EntityDisplayName,
  entityRouteRef,
} from '@backstage/plugin-catalog-react';

type Props = {
  entityRef: string;
  /** Leads to its maturity tab rather than to its overview. */
  tab?: boolean;
};

/** The name of an entity as a link to its page. */
export const EntityName = ({ entityRef, tab }: Props) => {
  const route = useRouteRef(entityRouteRef);
  const name = (
    <EntityDisplayName entityRef={entityRef} hideIcon disableTooltip />
  );
  const to = route?.(parseEntityRef(entityRef));
  return to ? <Link to={tab ? `${to}/maturity` : to}>{name}</Link> : name;
};
