import { mockServices } from '@backstage/backend-test-utils';
import { ExportRow, Heatmap } from 'backstage-plugin-cd-maturity-common';
import { createServer } from 'node:http';
import { AddressInfo } from 'node:net';
import { MaturityCollatorFactory } from './MaturityCollatorFactory';
import { MaturityDocument } from './toDocument';

const heatmap: Heatmap = {
  model: {
    id: 'cd',
    title: 'Continuous delivery',
    version: '1.0.0',
    belowFirst: 'Below Base',
    levels: [{ rank: 1, id: 'base', title: 'Base' }],
    dimensions: [{ id: 'build', title: 'Build and deploy' }],
  },
  practices: [
    {
      id: 'cd.build.one-command',
      title: 'One command builds',
      dimension: 'build',
      level: 1,
      gate: true,
    },
  ],
  items: [],
  pageInfo: {},
};

function row(name: string, changes: Partial<ExportRow> = {}): ExportRow {
  return {
    entityRef: `component:default/${name}`,
    title: name,
    level: 1,
    potential: 2,
    provisional: true,
    progress: 0.5,
    percentToNext: null,
    dimensions: [{ id: 'build', level: 1, progress: 1.2, unrated: false }],
    confidence: { value: 0.4, measured: 0.4, people: 0, unknown: 0.6 },
    open: ['cd.build.one-command'],
    ...changes,
  };
}

/** A backend that answers what the plugin would. */
async function serve(rows: ExportRow[]) {
  const server = createServer((request, response) => {
    if (!request.headers.authorization?.startsWith('Bearer ')) {
      response.writeHead(401).end();
    } else if (request.url?.startsWith('/scorecard/heatmap')) {
      response.end(JSON.stringify(heatmap));
    } else if (request.url === '/scorecard/export?format=ndjson') {
      rows.forEach(item => response.write(`${JSON.stringify(item)}\n`));
      response.end();
    } else {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { server, base: `http://127.0.0.1:${port}` };
}

async function collect(base: string): Promise<MaturityDocument[]> {
  const discovery = mockServices.discovery.mock({
    getBaseUrl: async () => base,
  });
  const auth = mockServices.auth({ pluginId: 'search' });
  const factory = new MaturityCollatorFactory({ auth, discovery });
  const documents: MaturityDocument[] = [];
  for await (const document of await factory.getCollator()) {
    documents.push(document);
  }
  return documents;
}

describe('MaturityCollatorFactory', () => {
  it('makes every entity findable by level, dimension and open practice', async () => {
    const { server, base } = await serve([
      row('shop', { owner: 'group:default/team' }),
      row('bare', { level: null, open: [], title: 'Ünïcode' }),
    ]);
    const documents = await collect(base);
    server.close();
    expect(documents).toEqual([
      {
        title: 'shop',
        text: 'Maturity: Base. Build and deploy: Base. Open: One command builds',
        location: '/catalog/default/component/shop/maturity',
        authorization: { resourceRef: 'component:default/shop' },
        entityRef: 'component:default/shop',
        owner: 'group:default/team',
        level: 'Base',
        dimensions: ['build:1'],
        openPractices: ['cd.build.one-command'],
      },
      expect.objectContaining({
        title: 'Ünïcode',
        level: 'Unrated',
        text: 'Maturity: Unrated. Build and deploy: Base',
      }),
    ]);
  });

  it('fails, rather than emptying the index, when the plugin cannot answer', async () => {
    const { server, base } = await serve([]);
    server.removeAllListeners('request');
    server.on('request', (_, response) => response.writeHead(503).end());
    await expect(collect(base)).rejects.toThrow('answered 503');
    server.close();
  });
});
