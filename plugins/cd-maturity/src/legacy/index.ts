/**
 * Maturity tab, overview card and scorecard for apps on the old frontend system.
 *
 * @packageDocumentation
 */
export {
  cdMaturityPlugin,
  EntityMaturityCard,
  EntityMaturityContent,
  ScorecardPage,
} from './plugin';
export { isMaturityAvailable } from './isMaturityAvailable';
