import { ConfigReader } from '@backstage/config';
import { instancesOf } from './instances';

const basic = (text: string) => `Basic ${Buffer.from(text).toString('base64')}`;

describe('the servers of Jenkins', () => {
  it('are our own where there are any', () => {
    const config = new ConfigReader({
      jenkins: {
        instances: [{ name: 'other', baseUrl: 'https://other.test' }],
      },
      cdMaturity: {
        sources: {
          jenkins: {
            instances: [
              { url: 'https://one.test/', username: 'ada', token: 'secret' },
              { name: 'EU', url: 'https://eu.test/jenkins' },
            ],
          },
        },
      },
    });
    expect(instancesOf(config)).toEqual([
      {
        name: 'default',
        url: 'https://one.test',
        authorization: basic('ada:secret'),
      },
      { name: 'eu', url: 'https://eu.test/jenkins' },
    ]);
  });

  it("else those of Backstage's plugin, in either of its forms", () => {
    const server = {
      baseUrl: 'https://one.test',
      username: 'ada',
      apiKey: 'secret',
    };
    const expected = {
      url: 'https://one.test',
      authorization: basic('ada:secret'),
    };
    expect(instancesOf(new ConfigReader({ jenkins: server }))).toEqual([
      { name: 'default', ...expected },
    ]);
    expect(
      instancesOf(
        new ConfigReader({
          jenkins: { instances: [{ name: 'eu', ...server }] },
        }),
      ),
    ).toEqual([{ name: 'eu', ...expected }]);
  });

  it('are none without configuration', () => {
    expect(instancesOf(new ConfigReader({}))).toEqual([]);
  });
});
