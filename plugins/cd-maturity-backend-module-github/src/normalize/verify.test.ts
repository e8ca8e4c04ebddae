import { createHmac } from 'node:crypto';
import { verify } from './verify';

const SECRET = "It's a Secret to Everybody";
const BODY = Buffer.from('Hello, World!');
const SIGNATURE =
  'sha256=757107ea0eb2509fc211221cce984b8a37570b6d7586c22c46f4379c8b043e17';
const header = (value: string | undefined) => ({
  'x-hub-signature-256': value,
});

describe('verify', () => {
  it('accepts the published vector', () => {
    expect(verify(BODY, header(SIGNATURE), [SECRET])).toBe(true);
  });

  it('accepts any of several secrets', () => {
    expect(verify(BODY, header(SIGNATURE), ['next', SECRET])).toBe(true);
    expect(verify(BODY, header(SIGNATURE), [SECRET, 'next'])).toBe(true);
  });

  it('refuses without a secret, and with an empty one', () => {
    const empty = createHmac('sha256', '').update(BODY).digest('hex');
    expect(verify(BODY, header(SIGNATURE), [])).toBe(false);
    expect(verify(BODY, header(`sha256=${empty}`), [''])).toBe(false);
    expect(verify(BODY, header(SIGNATURE), ['other'])).toBe(false);
  });

  it.each([
    ['missing', undefined],
    ['empty', ''],
    ['doubled', `${SIGNATURE}, ${SIGNATURE}`],
    ['cut', SIGNATURE.slice(0, -2)],
    ['prolonged', `${SIGNATURE}00`],
    ['unnamed', SIGNATURE.slice('sha256='.length)],
    ['of the older kind', `sha1=${'a'.repeat(40)}`],
    ['no hexadecimal number', `sha256=${'z'.repeat(64)}`],
  ])('edge case 62: refuses a signature that is %s', (_, value) => {
    expect(verify(BODY, header(value), [SECRET])).toBe(false);
  });

  it('edge case 63: signs bytes, not what they mean', () => {
    const body = '{"a": 1}';
    const signature = createHmac('sha256', SECRET).update(body).digest('hex');
    const signed = header(`sha256=${signature}`);
    expect(verify(Buffer.from(body), signed, [SECRET])).toBe(true);
    expect(
      verify(Buffer.from(JSON.stringify(JSON.parse(body))), signed, [SECRET]),
    ).toBe(false);
  });
});
