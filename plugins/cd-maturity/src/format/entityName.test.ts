import { entityName } from './entityName';

describe('entityName', () => {
  it('is the last part of a ref', () => {
    expect(entityName('group:default/payments')).toBe('payments');
  });

  it('leaves alone what is no ref', () => {
    expect(entityName('service')).toBe('service');
  });
});
