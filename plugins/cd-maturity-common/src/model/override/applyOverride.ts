import { MaturityModel } from '../model';
import { addPractices } from './addPractices';
import { changeRemediation } from './changeRemediation';
import { changeSettings } from './changeSettings';
import { changeThresholds } from './changeThresholds';
import { changeVersion } from './changeVersion';
import { changeWeights } from './changeWeights';
import { Draft, Step } from './Draft';
import { MaturityModelOverride } from './maturityModelOverride';
import { switchOff } from './switchOff';

const STEPS: readonly Step[] = [
  changeSettings,
  changeWeights,
  changeThresholds,
  changeRemediation,
  addPractices,
  switchOff,
  changeVersion,
];

/** The changed model, where its changes come from, and what of the override leads nowhere. */
export function draftOverride(
  model: MaturityModel,
  override: MaturityModelOverride,
): Draft {
  const untouched: Draft = { model, places: [], problems: [] };
  return STEPS.reduce((draft, step) => step(draft, override), untouched);
}

/**
 * The model as an organisation wants it, under a version of its own: `1.0.0+acme.2`.
 * @remarks What names nothing in the model changes nothing; {@link checkOverride} tells.
 * @public
 */
export function applyOverride(
  model: MaturityModel,
  override: MaturityModelOverride,
): MaturityModel {
  return draftOverride(model, override).model;
}
