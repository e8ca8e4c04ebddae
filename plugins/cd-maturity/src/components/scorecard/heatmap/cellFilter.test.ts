import { cellFilter } from './cellFilter';

const team = { key: 'group:default/a', rated: 5 };

describe('cellFilter', () => {
  it('names the group and the level of the dimension', () => {
    expect(cellFilter('owner', team, 'build', 3)).toEqual({
      owner: ['group:default/a'],
      dimension: ['build:3'],
    });
  });

  it('names the overall level without a dimension', () => {
    expect(
      cellFilter('system', { ...team, key: 'system:default/s' }, undefined, 2),
    ).toEqual({ system: ['system:default/s'], level: ['2'] });
  });

  it('lists all of a group that is too small for a level', () => {
    expect(cellFilter('owner', { ...team, rated: 2 }, 'build', null)).toEqual({
      owner: ['group:default/a'],
    });
  });

  it('lists what is unrated where nothing is known', () => {
    expect(cellFilter('owner', { ...team, rated: 0 }, 'build', null)).toEqual({
      owner: ['group:default/a'],
      dimension: ['build:unrated'],
    });
  });
});
