import { hasDomain } from './hasDomain';
import { hasKind } from './hasKind';
import { hasSystem } from './hasSystem';
import { isEntityOwner } from './isEntityOwner';

/** Rules that a permission policy may combine. @public */
export const maturityPermissionRules = {
  isEntityOwner,
  hasKind,
  hasSystem,
  hasDomain,
};
