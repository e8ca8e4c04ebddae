import { EntityMaturity } from 'backstage-plugin-cd-maturity-common';

export const levels = [
  { rank: 1, id: 'base', title: 'Base', summary: 'Work is ordered.' },
  { rank: 2, id: 'beginner', title: 'Beginner', summary: 'Tests exist.' },
  { rank: 3, id: 'intermediate', title: 'Intermediate', summary: 'One path.' },
  { rank: 4, id: 'advanced', title: 'Advanced', summary: 'Team owns it.' },
  { rank: 5, id: 'expert', title: 'Expert', summary: 'No human in the path.' },
];

export const dimensionTitles = [
  { id: 'culture', title: 'Culture and organisation' },
  { id: 'design', title: 'Design and architecture' },
  { id: 'build', title: 'Build and deploy' },
  { id: 'test', title: 'Test and verification' },
  { id: 'info', title: 'Information and reporting' },
];

export const model: EntityMaturity['model'] = {
  id: 'cd',
  title: 'Continuous Delivery',
  version: '0.2.0',
  guidance: 'A guide, not an order of march.',
  belowFirst: 'Not yet Base',
  levels,
};
