import { stringifyEntityRef } from '@backstage/catalog-model';
import { useEntity } from '@backstage/plugin-catalog-react';
import { useText } from '../../hooks/useText';
import { isAbsent } from '../maturity/isAbsent';
import { useEntityMaturity } from '../maturity/useMaturity';
import { EmptyState, Loaded, Panel, SkeletonRows } from '../ui';
import { CardBody } from './CardBody';

/** Level, dimensions and the next step of the entity around it, in a few lines. */
export const MaturityCard = () => {
  const { entity } = useEntity();
  const t = useText();
  const maturity = useEntityMaturity(stringifyEntityRef(entity));
  return (
    <Panel title={t('card.title')}>
      {maturity.status === 'failed' && isAbsent(maturity.error) ? (
        <EmptyState title={t('card.absent')} />
      ) : (
        <Loaded
          resource={maturity}
          failure={t('header.failure')}
          skeleton={<SkeletonRows rows={3} height={32} />}
        >
          {value => <CardBody maturity={value} />}
        </Loaded>
      )}
    </Panel>
  );
};
