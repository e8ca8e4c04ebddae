import { MaturityModel } from '../model';
import { Practice } from '../practice';
import { Draft, Step } from './Draft';
import { MaturityModelOverride } from './maturityModelOverride';
import { noPractice } from './noPractice';

type Words = MaturityModelOverride['remediation'][string];

/** First steps in the words of the organisation, with links of its own before those of the model. */
export const changeRemediation: Step = (draft, { remediation }) =>
  Object.entries(remediation).reduce(changePractice, draft);

function changePractice(draft: Draft, [id, words]: [string, Words]): Draft {
  const { model, problems } = draft;
  const override = ['remediation', id];
  const at = model.practices.findIndex(practice => practice.id === id);
  if (at < 0) {
    const problem = noPractice(override, id, model);
    return { ...draft, problems: [...problems, problem] };
  }
  return {
    ...draft,
    model: withPractice(model, at, inWords(model.practices[at], words)),
  };
}

function withPractice(
  model: MaturityModel,
  at: number,
  practice: Practice,
): MaturityModel {
  const practices = [...model.practices];
  practices[at] = practice;
  return { ...model, practices };
}

function inWords(practice: Practice, { text, docs, template }: Words) {
  return {
    ...practice,
    remediation: text ?? practice.remediation,
    docs: [...new Set([...docs, ...practice.docs])],
    ...(template && { template }),
  };
}
