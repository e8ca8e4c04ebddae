import { Entity } from '@backstage/catalog-model';
import { SourceRole } from 'backstage-plugin-cd-maturity-common';
import {
  DeliveryHeaders,
  IncomingDelivery,
  Normalized,
  NormalizeOptions,
  RawDelivery,
} from './delivery';
import { SourceNeeds } from './SourceNeeds';

/** Which signals of a scope count for an entity; all named parts have to fit. Globs with `*`. @public */
export type BindingFilter = {
  workflow?: string;
  environment?: string;
  branch?: string;
  /** Folder of the repository, without slashes around it. */
  path?: string;
  /** Name of the service within the scope, for example of an incident or an application. */
  service?: string;
};

/** Says that a source speaks for an entity, and why. @public */
export type BindingHint = {
  /** Scope of the signals, lower case. */
  scope: string;
  roles: SourceRole[];
  /** Only signals that fit count for the entity. */
  filter?: BindingFilter;
  /** The annotation or rule that says so, for people. */
  why: string;
};

/** How a provider's webhooks are proven and taken apart. @public */
export type SourceWebhook = {
  /** Whether one of the secrets stands behind exactly these bytes. */
  verify(
    rawBody: Uint8Array,
    headers: DeliveryHeaders,
    secrets: readonly string[],
  ): boolean;
  /**
   * The deliveries in one request, most often one. Undefined when headers and body do not say what they are. The body
   * is UTF-8 text that nobody has parsed yet.
   */
  unpack(
    body: string,
    headers: DeliveryHeaders,
  ): IncomingDelivery[] | undefined;
};

/**
 * One provider of delivery signals. Everything here is pure: it neither waits nor reads a clock.
 * @public
 */
export interface SignalSource {
  /** Short name in addresses and bindings: `github`. */
  readonly id: string;
  readonly title: string;
  /** Absent when the provider sends no webhooks. */
  readonly webhook?: SourceWebhook;
  /** Throws `InvalidPayloadError` when the payload cannot be read. */
  normalize(delivery: RawDelivery, options: NormalizeOptions): Normalized;
  /** Which scopes of this provider speak for the entity, by its annotations. */
  bindings(entity: Entity): BindingHint[];
  /** What to set at the provider where a role is silent; shown by the check of the set-up. */
  readonly needs?: SourceNeeds;
  /** The event that a payload without headers looks like, for files and other doors. */
  guessEvent?(payload: unknown): string | undefined;
}
