import { Link } from '@backstage/core-components';
import { MetricDto } from 'backstage-plugin-cd-maturity-common';
import { useText } from '../../../hooks/useText';

const isAddress = (source: string) => /^https?:\/\//i.test(source);

/** What a metric means and where that definition comes from. */
export const MetricDefinition = ({ metric }: { metric: MetricDto }) => {
  const t = useText();
  return (
    <>
      {metric.definition}
      <br />
      {isAddress(metric.source) ? (
        <Link to={metric.source}>{new URL(metric.source).host}</Link>
      ) : (
        t('outcomes.source', { source: metric.source })
      )}
    </>
  );
};
