import { Step } from './Draft';

/** Target, coverage and profiles; what they name is checked with the changed model. */
export const changeSettings: Step = (draft, override) => {
  const { model } = draft;
  return {
    ...draft,
    model: {
      ...model,
      defaultTarget: override.defaultTarget ?? model.defaultTarget,
      coverage: { ...model.coverage, ...override.coverage },
      profiles: { ...model.profiles, ...override.profiles },
    },
    places: [
      ...draft.places,
      ...['defaultTarget', 'coverage', 'profiles'].map(field => ({
        model: [field],
        override: [field],
      })),
    ],
  };
};
