/**
 * Maturity tab, overview card and scorecard for apps on the old frontend system.
 *
 * @packageDocumentation
 */
export {
  cdMaturityPlugin,
  EntityMaturityCard,
  EntityGroupMaturityContent,
  EntityMaturityContent,
  ScorecardPage,
} from './plugin';
export {
  isGroupMaturityAvailable,
  isMaturityAvailable,
} from './isMaturityAvailable';
export { HomeMyRecommendations, HomeMyServices, HomeOrgTrend } from './home';
export { MaturitySearchResultListItem } from './search';
export type { MaturityResultProps } from '../components/search/MaturityResult';
