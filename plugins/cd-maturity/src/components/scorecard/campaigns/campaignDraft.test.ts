import { campaignRequestSchema } from 'backstage-plugin-cd-maturity-common';
import { aCampaign } from '../../../__fixtures__/people';
import { CampaignDraft, campaignOf, draftOf } from './campaignDraft';

const draft: CampaignDraft = {
  title: ' Settings into version control ',
  brief: 'Drift caused incidents.',
  owner: 'group:default/platform',
  asks: 'practices',
  practices: ['cd.design.config'],
  level: 'intermediate',
  dimension: '',
  start: '2025-11-22',
  deadline: '2026-02-28',
  milestones: [{ title: ' Half of them ', date: '2026-01-15' }],
};

describe('campaignOf', () => {
  it('is a request that the backend takes', () => {
    const request = campaignOf(draft, {
      model: 'cd',
      owner: ['group:default/payments'],
    });
    expect(request).toMatchObject({
      title: 'Settings into version control',
      model: 'cd',
      target: { practices: ['cd.design.config'] },
      scope: { owner: ['group:default/payments'] },
      milestones: [{ title: 'Half of them', date: '2026-01-15' }],
    });
    expect(campaignRequestSchema.safeParse(request).success).toBe(true);
  });

  it('asks for a level, overall or in a dimension', () => {
    const level = { ...draft, asks: 'level' as const };
    expect(campaignOf(level, {})?.target).toEqual({ level: 'intermediate' });
    expect(campaignOf({ ...level, dimension: 'build' }, {})?.target).toEqual({
      level: 'intermediate',
      dimension: 'build',
    });
  });

  it.each([
    { title: 'ab' },
    { brief: ' ' },
    { owner: '' },
    { practices: [] },
    { asks: 'level' as const, level: '' },
    { start: '' },
    { deadline: '2025-11-21' },
    { deadline: '' },
    { milestones: [{ title: ' ', date: '2026-01-15' }] },
    { milestones: [{ title: 'Half', date: '' }] },
    { milestones: [{ title: 'Half', date: '2025-11-21' }] },
    { milestones: [{ title: 'Half', date: '2026-03-01' }] },
  ])('is none while something is missing: %p', part => {
    expect(campaignOf({ ...draft, ...part }, {})).toBeUndefined();
  });
});

describe('draftOf', () => {
  it.each([
    aCampaign({ milestones: [{ title: 'Half', date: '2025-11-01' }] }),
    aCampaign({ target: { level: 'intermediate' } }),
    aCampaign({ target: { level: 'intermediate', dimension: 'build' } }),
  ])('gives the same campaign when nothing is changed: %#', campaign => {
    const { title, brief, owner, target, start, deadline, milestones, scope } =
      campaign;
    expect(campaignOf(draftOf(campaign), { model: 'cd', ...scope })).toEqual({
      model: 'cd',
      title,
      brief,
      owner,
      target,
      scope,
      start,
      deadline,
      milestones,
    });
  });
});
