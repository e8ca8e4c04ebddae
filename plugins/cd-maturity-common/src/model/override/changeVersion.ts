import { Step } from './Draft';

/** As many characters as a version is stored with. */
const MOST = 100;

/** `1.0.0` becomes `1.0.0+acme.2`: a changed model is a series of its own. */
export const changeVersion: Step = (draft, override) => {
  const { metadata } = draft.model;
  const { id, version: revision } = override.metadata;
  const joint = metadata.version.includes('+') ? '.' : '+';
  const version = `${metadata.version}${joint}${id}.${revision}`;
  const message = `makes the version of the model longer than ${MOST} characters (${version}); choose a shorter id`;
  return {
    ...draft,
    model: { ...draft.model, metadata: { ...metadata, version } },
    problems:
      version.length > MOST
        ? [...draft.problems, { path: ['metadata', 'id'], message }]
        : draft.problems,
  };
};
