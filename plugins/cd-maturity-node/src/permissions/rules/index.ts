import { hasDomain } from './hasDomain';
import { hasKind } from './hasKind';
import { hasOwner } from './hasOwner';
import { hasSystem } from './hasSystem';
import { hasTag } from './hasTag';
import { isEntityOwner } from './isEntityOwner';

/** Rules that a permission policy may combine. @public */
export const maturityPermissionRules = {
  isEntityOwner,
  hasOwner,
  hasKind,
  hasSystem,
  hasDomain,
  hasTag,
};
