import { FactsCheck } from './Problem';

/** Figures and facts must be known to the dictionary, each at its place. */
export const checkSignals: FactsCheck = (file, { dictionary }) =>
  (['metrics', 'facts'] as const).flatMap(field =>
    Object.keys(file[field]).flatMap(id => {
      const signal = dictionary.signals[id];
      if (!signal) {
        return [
          { path: [field, id], message: 'is not in the signal dictionary' },
        ];
      }
      const home = signal.type === 'boolean' ? 'facts' : 'metrics';
      return field === home
        ? []
        : [{ path: [field, id], message: `belongs under ${home}` }];
    }),
  );
