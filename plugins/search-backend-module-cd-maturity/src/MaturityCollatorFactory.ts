import { AuthService, DiscoveryService } from '@backstage/backend-plugin-api';
import { DocumentCollatorFactory } from '@backstage/plugin-search-common';
import {
  exportRowSchema,
  heatmapSchema,
  maturityReadPermission,
} from 'backstage-plugin-cd-maturity-common';
import { Readable } from 'node:stream';
import { readLines } from './readLines';
import { MaturityDocument, Titles, toDocument } from './toDocument';

const PLUGIN_ID = 'cd-maturity';

/** Makes documents of all results, as they stream from the plugin. */
export class MaturityCollatorFactory implements DocumentCollatorFactory {
  readonly type = 'cd-maturity';
  readonly visibilityPermission = maturityReadPermission;
  readonly #auth: AuthService;
  readonly #discovery: DiscoveryService;

  constructor(options: { auth: AuthService; discovery: DiscoveryService }) {
    this.#auth = options.auth;
    this.#discovery = options.discovery;
  }

  async getCollator(): Promise<Readable> {
    return Readable.from(this.#documents());
  }

  async *#documents(): AsyncGenerator<MaturityDocument> {
    const titles = await this.#titles();
    const response = await this.#get('/scorecard/export?format=ndjson');
    if (!response.body) {
      return;
    }
    for await (const line of readLines(response.body)) {
      yield toDocument(titles, exportRowSchema.parse(JSON.parse(line)));
    }
  }

  /** What levels, dimensions and practices are called. */
  async #titles(): Promise<Titles> {
    const query = 'groupBy=owner&columns=practices&limit=1';
    const response = await this.#get(`/scorecard/heatmap?${query}`);
    const { model, practices = [] } = heatmapSchema.parse(
      await response.json(),
    );
    return { ...model, practices };
  }

  async #get(path: string): Promise<Response> {
    const base = await this.#discovery.getBaseUrl(PLUGIN_ID);
    const { token } = await this.#auth.getPluginRequestToken({
      onBehalfOf: await this.#auth.getOwnServiceCredentials(),
      targetPluginId: PLUGIN_ID,
    });
    const response = await fetch(`${base}${path}`, {
      headers: { authorization: `Bearer ${token}` },
    });
    if (!response.ok) {
      throw new Error(
        `The backend of CD maturity answered ${response.status} to ${path}`,
      );
    }
    return response;
  }
}
