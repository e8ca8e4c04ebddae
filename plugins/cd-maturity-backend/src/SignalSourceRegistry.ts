import {
  SignalSource,
  SignalSourcesExtensionPoint,
  SourceConnection,
} from 'backstage-plugin-cd-maturity-node';
import { CdMaturityConfig } from './config';

/** The sources that modules brought along. */
export class SignalSourceRegistry implements SignalSourcesExtensionPoint {
  readonly #sources = new Map<string, SignalSource>();
  readonly #connections = new Map<string, SourceConnection>();

  addSignalSource(source: SignalSource, connection?: SourceConnection): void {
    const known = this.#sources.get(source.id);
    if (known) {
      throw new Error(
        `Two sources of signals have the id '${source.id}': ${known.title} and ${source.title}`,
      );
    }
    this.#sources.set(source.id, source);
    if (connection) {
      this.#connections.set(source.id, connection);
    }
  }

  /** What asks providers, by the id of its source. */
  get connections(): ReadonlyMap<string, SourceConnection> {
    return this.#connections;
  }

  /** All sources, once every configured one is among them. */
  checkedAgainst(
    config: Pick<CdMaturityConfig, 'sources'>,
  ): ReadonlyMap<string, SignalSource> {
    for (const id of Object.keys(config.sources)) {
      if (!this.#sources.has(id)) {
        const installed = [...this.#sources.keys()].join(', ') || 'none';
        throw new Error(
          `Invalid configuration: cdMaturity.sources.${id}: no module brings a source '${id}' (installed: ${installed})`,
        );
      }
    }
    return this.#sources;
  }
}
