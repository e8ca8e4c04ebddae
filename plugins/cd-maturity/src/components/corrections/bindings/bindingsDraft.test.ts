import { bindingCorrectionRequestSchema } from 'backstage-plugin-cd-maturity-common';
import { theBindings } from '../../../__fixtures__/setup';
import {
  checkRows,
  emptyRow,
  isComplete,
  toDraft,
  toRequest,
} from './bindingsDraft';

describe('bindingsDraft', () => {
  it('gives back what holds, without the names of before', () => {
    const draft = toDraft(theBindings());
    const request = toRequest(draft, 4);
    expect(request).toEqual({
      revision: 4,
      bindings: [
        {
          source: 'github',
          scope: 'github.com/quayside/payments-api',
          roles: ['scm', 'ci', 'deploy'],
          filter: { workflow: 'release-*' },
        },
      ],
    });
    expect(bindingCorrectionRequestSchema.parse(request)).toEqual(request);
    expect(isComplete(checkRows(draft))).toBe(true);
  });

  it('says which fields of which row are missing', () => {
    const draft = toDraft(theBindings());
    draft.rows.push({ ...emptyRow(), source: 'jenkins', scope: 'a b' });
    const [first, second] = checkRows(draft);
    expect([...first]).toEqual([]);
    expect([...second].sort()).toEqual(['roles', 'scope']);
  });
});
