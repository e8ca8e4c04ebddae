import { Step } from './Draft';

/** `1.0.0` becomes `1.0.0+acme.2`: a changed model is a series of its own. */
export const changeVersion: Step = (draft, override) => {
  const { metadata } = draft.model;
  const { id, version } = override.metadata;
  const joint = metadata.version.includes('+') ? '.' : '+';
  return {
    ...draft,
    model: {
      ...draft.model,
      metadata: {
        ...metadata,
        version: `${metadata.version}${joint}${id}.${version}`,
      },
    },
  };
};
