import { SignalSource, SourceWebhook } from '../source';
import { SignedSample, SignalSourceSamples } from './samples';
import { TestFramework } from './TestFramework';

const bytes = (text: string) => new TextEncoder().encode(text);

function describeSignature(
  tests: TestFramework,
  webhook: SourceWebhook,
  signed: SignedSample,
) {
  const { it, expect } = tests;
  const { body, headers, secret, proof } = signed;
  const withProof = (value: string | undefined) => ({
    ...headers,
    [proof]: value,
  });
  const verifies = (
    changes: { body?: string; headers?: typeof headers },
    secrets = [secret],
  ) =>
    webhook.verify(
      bytes(changes.body ?? body),
      changes.headers ?? headers,
      secrets,
    );

  it('accepts what one of the secrets signed', () => {
    expect(verifies({})).toBe(true);
    expect(verifies({}, ['another', secret])).toBe(true);
    expect(verifies({}, [secret, 'another'])).toBe(true);
  });

  it('refuses everything without a secret', () => {
    expect(verifies({}, [])).toBe(false);
    expect(verifies({}, [''])).toBe(false);
    expect(verifies({ headers: withProof('') }, [''])).toBe(false);
  });

  it('refuses what another secret signed', () => {
    expect(verifies({}, ['another'])).toBe(false);
    expect(verifies({}, [secret.toUpperCase(), `${secret} `])).toBe(false);
  });

  it('refuses a proof that is missing, empty, doubled or cut', () => {
    const value = headers[proof] ?? '';
    expect(value).not.toBe('');
    for (const other of [
      undefined,
      '',
      `${value}, ${value}`,
      `${value},${value}`,
      value.slice(0, -1),
      `${value}0`,
    ]) {
      expect(verifies({ headers: withProof(other) })).toBe(false);
    }
    expect(verifies({ headers: {} })).toBe(false);
  });

  if (signed.coversBody !== false) {
    it('refuses other bytes, also those that mean the same', () => {
      const again = JSON.stringify(JSON.parse(body));
      expect(again).not.toBe(body);
      expect(verifies({ body: again })).toBe(false);
      expect(verifies({ body: `${body} ` })).toBe(false);
      expect(verifies({ body: '' })).toBe(false);
    });
  }
}

/** Who may deliver, and how a delivery is told from another. */
export function describeWebhook(
  tests: TestFramework,
  source: SignalSource,
  samples: SignalSourceSamples,
): void {
  const { describe, it, expect } = tests;
  const { webhook } = source;
  const { signed } = samples;
  it('shows a signed request when it takes webhooks, and only then', () => {
    expect(webhook === undefined).toBe(signed === undefined);
  });
  if (!webhook || !signed) {
    return;
  }
  describe('webhook', () => {
    describeSignature(tests, webhook, signed);

    it('takes a request apart, the same way each time', () => {
      const { body, headers } = signed;
      const deliveries = webhook.unpack(body, headers);
      expect(deliveries?.length).toBeGreaterThan(0);
      for (const { event, payload } of deliveries ?? []) {
        expect(event).toMatch(/./);
        expect(() => JSON.parse(payload)).not.toThrow();
      }
      expect(webhook.unpack(body, headers)).toEqual(deliveries);
    });

    it.each(['', 'no JSON', '[]', 'null', '{', '"text"', '7'])(
      'takes the body %j without headers for nothing that it knows',
      body => {
        expect(webhook.unpack(body, {})).toBeUndefined();
      },
    );
  });
}
