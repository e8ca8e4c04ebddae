import { Practice } from '../practice';
import { Draft, Step } from './Draft';

/** Practices of the organisation's own, after those of the model. */
export const addPractices: Step = (draft, { practices }) =>
  practices.reduce(addPractice, draft);

function addPractice(draft: Draft, practice: Practice, at: number): Draft {
  const { model, places, problems } = draft;
  const override = ['practices', at];
  if (model.practices.some(({ id }) => id === practice.id)) {
    const path = [...override, 'id'];
    const message = `${practice.id} is the id of another practice of the model or of this file; choose another`;
    return { ...draft, problems: [...problems, { path, message }] };
  }
  const place = { model: ['practices', model.practices.length], override };
  return {
    ...draft,
    model: { ...model, practices: [...model.practices, practice] },
    places: [...places, place],
  };
}
