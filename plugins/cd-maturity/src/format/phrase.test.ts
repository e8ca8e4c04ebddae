import { phrase } from './phrase';

describe('phrase', () => {
  it('puts words where the text has them, as often as it has them', () => {
    const say = phrase(
      ['a', 'b'],
      ({ a, b }) => `${b}, ${a} and once more ${b}.`,
    );
    expect(say({ a: 'one', b: 'two' })).toBe('two, one and once more two.');
    expect(say({ a: '$&', b: '{{a}}' })).toBe('{{a}}, $& and once more {{a}}.');
  });

  it('asks for the text once', () => {
    const text = jest.fn(({ a }: { a: string }) => `<${a}>`);
    const say = phrase(['a'], text);
    expect([say({ a: '1' }), say({ a: '2' })]).toEqual(['<1>', '<2>']);
    expect(text).toHaveBeenCalledTimes(1);
  });

  it('is the text itself when that has no places', () => {
    expect(phrase([], () => 'as it is')({})).toBe('as it is');
  });
});
