import { FactsCheck } from './Problem';

/** Practices that are switched off must exist. */
export const checkPractices: FactsCheck = (facts, { byId, model }) =>
  (['notApplicable', 'exemptions'] as const).flatMap(field =>
    facts[field].flatMap((id, at) =>
      byId.has(id)
        ? []
        : [
            {
              path: [field, at],
              message: `${id} is no practice of model ${model.metadata.id}`,
            },
          ],
    ),
  );
