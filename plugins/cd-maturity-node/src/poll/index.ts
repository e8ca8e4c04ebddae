export { itemWith, timeField } from './fields';
export { newestFirst } from './newestFirst';
export { pollInSections } from './pollInSections';
export type { EntityTags, PollSection, SectionPage } from './pollInSections';
