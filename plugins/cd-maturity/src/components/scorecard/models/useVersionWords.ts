import { ModelChange, ModelVersion } from 'backstage-plugin-cd-maturity-common';
import { useFormat } from '../../../hooks/useFormat';
import { useText } from '../../../hooks/useText';

/** Versions of a model and their changes in words. */
export const useVersionWords = () => {
  const t = useText();
  const format = useFormat();
  return {
    when: ({ from, until }: ModelVersion) =>
      until
        ? t('models.versions.fromTo', {
            from: format.day(from),
            to: format.day(until),
          })
        : t('models.versions.since', { from: format.day(from) }),
    change: ({ what, title, metric = '', from = '', to = '' }: ModelChange) =>
      t(`models.versions.change.${what}`, { title, metric, from, to }),
  };
};
