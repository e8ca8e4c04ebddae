import { FactsCheck } from './Problem';

/** Answers belong to a question and are options of its scale. */
export const checkAnswers: FactsCheck = ({ answers }, { byId, model }) =>
  Object.entries(answers).flatMap(([id, answer]) => {
    const path = ['answers', id];
    const practice = byId.get(id)?.practice;
    if (!practice) {
      return [
        { path, message: `is no practice of model ${model.metadata.id}` },
      ];
    }
    const options = practice.evidence.flatMap(clause =>
      'ask' in clause ? Object.keys(model.scales[clause.scale].options) : [],
    );
    if (options.length === 0) {
      return [{ path, message: 'is a practice without a question' }];
    }
    const given = 'responses' in answer ? answer.responses : [answer];
    return given
      .filter(({ option }) => !options.includes(option))
      .map(({ option }) => ({
        path,
        message: `"${option}" is no option; the question has ${options.join(
          ', ',
        )}`,
      }));
  });
