import { deepestChain, isScript, questionsOf } from './watchRequests';

const asked = (start: number, end: number, pathname = '/api/a') => ({
  pathname,
  start,
  end,
});

describe('deepestChain', () => {
  it('counts what began after another had ended', () => {
    expect(deepestChain([])).toBe(0);
    expect(deepestChain([asked(0, 5), asked(1, 6), asked(2, 3)])).toBe(1);
    expect(deepestChain([asked(0, 5), asked(1, 6), asked(5, 7)])).toBe(2);
    expect(deepestChain([asked(7, 9), asked(0, 5), asked(5, 7)])).toBe(3);
  });
});

describe('what was asked for', () => {
  it('is a script, a style or a question', () => {
    expect(
      ['/static/a.js', '/static/b.css', '/api/a', '/logo.svg'].filter(isScript),
    ).toEqual(['/static/a.js', '/static/b.css']);
    expect(questionsOf([asked(0, 1, '/static/a.js'), asked(1, 2)])).toEqual([
      asked(1, 2),
    ]);
  });
});
