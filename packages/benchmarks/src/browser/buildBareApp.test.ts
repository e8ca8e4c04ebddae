import { withoutPlugin } from './buildBareApp';

describe('withoutPlugin', () => {
  it('leaves out the plugin and nothing else', () => {
    const app = [
      "import catalogPlugin from 'catalog';",
      "import cdMaturityPlugin from 'cd-maturity';",
      'createApp({ features: [',
      '  catalogPlugin,',
      '  cdMaturityPlugin,',
      ']});',
    ];
    expect(withoutPlugin(app.join('\n'))).toBe(
      [app[0], app[2], app[3], app[5]].join('\n'),
    );
  });

  it('says so when there is nothing to leave out', () => {
    expect(() => withoutPlugin('createApp()')).toThrow('names no cdMaturity');
  });
});
