export { pollInSections } from './pollInSections';
export type { EntityTags, PollSection, SectionPage } from './pollInSections';
