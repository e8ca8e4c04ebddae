import { exemptionDtoSchema } from 'backstage-plugin-cd-maturity-common';
import { anExemption } from '../__fixtures__/people';
import { presentState } from './presentState';

const refusal = (current: unknown) =>
  new Error('Request failed with 409 Conflict', {
    cause: Object.assign(new Error('It is approved already'), { current }),
  });

describe('presentState', () => {
  it('gives what came with the refusal', () => {
    const current = anExemption({ state: 'approved', version: 2 });
    expect(presentState(refusal(current), exemptionDtoSchema)).toEqual(current);
  });

  it('gives nothing when it is of another shape, or when none came', () => {
    expect(presentState(refusal({ id: 1 }), exemptionDtoSchema)).toBe(
      undefined,
    );
    expect(presentState(new Error('away'), exemptionDtoSchema)).toBe(undefined);
    expect(presentState('away', exemptionDtoSchema)).toBe(undefined);
  });
});
