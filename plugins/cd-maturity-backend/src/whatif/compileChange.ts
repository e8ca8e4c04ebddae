import { InputError } from '@backstage/errors';
import {
  applyOverride,
  checkOverride,
  CompiledModel,
  compileModel,
  Finding,
  validateModel,
  WhatIfRequest,
} from 'backstage-plugin-cd-maturity-common';
import { ModelSet } from '../models/ModelSet';

function refuse(field: string, findings: readonly Finding[]): void {
  const errors = findings.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) {
    throw new InputError(
      errors
        .map(
          error =>
            `Invalid field '${[field, error.field]
              .filter(Boolean)
              .join('.')}': ${error.message}`,
        )
        .join('; '),
    );
  }
}

/** The model that the change leads to, or a 400 that names what is wrong with it. */
export function compileChange(
  models: ModelSet,
  { override, model }: Pick<WhatIfRequest, 'override' | 'model'>,
): CompiledModel {
  const { dictionary } = models;
  const all = models.models.map(compiled => compiled.model);
  if (override) {
    const base = models.get(override.model).model;
    const others = all.filter(other => other !== base);
    refuse('override', checkOverride(base, override, dictionary, { others }));
    return compileModel(applyOverride(base, override), dictionary);
  }
  if (!model) {
    throw new InputError('It needs a model or an override');
  }
  const others = all.filter(
    ({ metadata }) => metadata.id !== model.metadata.id,
  );
  refuse('model', validateModel(model, dictionary, { others }));
  return compileModel(model, dictionary);
}
