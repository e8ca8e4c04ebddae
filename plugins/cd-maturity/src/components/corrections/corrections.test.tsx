import { ResponseError } from '@backstage/errors';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { ENTITY_REF } from '../../__fixtures__/maturity';
import { theBindings, theRecognition } from '../../__fixtures__/setup';
import { renderTab } from '../../__testUtils__/renderTab';
import { CdMaturitySetupApi } from '../../api/cdMaturitySetupApiRef';

const open = async (
  button: string,
  setup: Partial<CdMaturitySetupApi> = {},
) => {
  renderTab({}, {}, {}, setup);
  await userEvent.click(await screen.findByRole('button', { name: button }));
  const dialog = within(await screen.findByRole('dialog'));
  await dialog.findAllByText(/Because of|recognised by name/);
  return dialog;
};
const stale = () =>
  ResponseError.fromResponse(
    new Response(
      JSON.stringify({
        error: { name: 'ConflictError', message: 'Somebody was faster' },
        response: { statusCode: 409 },
      }),
      { status: 409, headers: { 'content-type': 'application/json' } },
    ),
  );

afterEach(() => jest.restoreAllMocks());

describe('sources of an entity', () => {
  it('say why they are bound and which roles are silent', async () => {
    const dialog = await open('Sources and why');
    expect(dialog.getByText('deployments: nothing yet')).toBeInTheDocument();
    expect(dialog.getByText('Workflow: release-*')).toBeInTheDocument();
    expect(dialog.getByText('Former name')).toBeInTheDocument();
    expect(
      dialog.getByText(/github.com\/project-slug · 480 signals in 90 days/),
    ).toBeInTheDocument();
  });

  it('are corrected by the owner, also after somebody was faster', async () => {
    const correctBindings = jest
      .fn()
      .mockRejectedValueOnce(await stale())
      .mockResolvedValue(theBindings({ revision: 6 }));
    const getBindings = jest
      .fn()
      .mockResolvedValueOnce(theBindings())
      .mockResolvedValue(
        theBindings({
          revision: 5,
          correction: {
            by: 'user:default/kim.osei',
            at: '2025-11-22T11:59:00.000Z',
            note: 'Moved.',
            instead: [],
          },
        }),
      );
    const dialog = await open('Sources and why', {
      getBindings,
      correctBindings,
    });
    await userEvent.click(dialog.getByRole('button', { name: 'Correct' }));
    await userEvent.click(dialog.getByRole('button', { name: 'Add a scope' }));
    const row = within(dialog.getByRole('group', { name: 'Scope 2' }));
    await userEvent.type(
      row.getByRole('textbox', { name: /^Source/ }),
      'pagerduty',
    );
    await userEvent.click(dialog.getByRole('button', { name: 'Save' }));
    expect(row.getByText('Choose at least one')).toBeInTheDocument();
    expect(row.getByRole('textbox', { name: /^Scope/ })).toHaveFocus();
    expect(correctBindings).not.toHaveBeenCalled();
    await userEvent.type(row.getByRole('textbox', { name: /^Scope/ }), 'P1');
    await userEvent.click(row.getByRole('button', { name: 'incidents' }));
    await userEvent.click(dialog.getByRole('button', { name: 'Save' }));
    expect(await dialog.findByText('Somebody was faster')).toBeInTheDocument();
    expect(await dialog.findByText('Moved.')).toBeInTheDocument();
    await userEvent.click(dialog.getByRole('button', { name: 'Save' }));
    expect(correctBindings).toHaveBeenLastCalledWith(
      ENTITY_REF,
      expect.objectContaining({
        revision: 5,
        bindings: [
          expect.objectContaining({ source: 'github' }),
          { source: 'pagerduty', scope: 'P1', roles: ['incidents'] },
        ],
      }),
    );
    await waitFor(() =>
      expect(screen.queryByRole('dialog')).not.toBeInTheDocument(),
    );
  });

  it('are only looked at by others', async () => {
    const dialog = await open('Sources and why', {
      getBindings: async () =>
        theBindings({
          rights: { correct: false, whyNot: 'Only its owners correct.' },
        }),
    });
    expect(dialog.getByText('Only its owners correct.')).toBeInTheDocument();
    expect(dialog.getByRole('button', { name: 'Correct' })).toBeDisabled();
  });
});

describe('what jobs do', () => {
  it('is said by the owner, and kinds that there are none of', async () => {
    const correctRecognition = jest.fn(async () => theRecognition());
    const dialog = await open('Correct the mapping', { correctRecognition });
    const job = within(dialog.getByText('verify').closest('li')!);
    expect(job.getByText(/270 runs.*recognised by name/)).toBeInTheDocument();
    const [phases] = job.getAllByRole('group');
    await userEvent.click(within(phases).getByRole('button', { name: 'Test' }));
    expect(job.getByText('Changed')).toBeInTheDocument();
    await userEvent.click(
      within(
        dialog.getByRole('group', { name: /^There are none of these/ }),
      ).getByRole('button', { name: 'Security' }),
    );
    await userEvent.click(dialog.getByRole('button', { name: 'Save' }));
    expect(correctRecognition).toHaveBeenCalledWith(ENTITY_REF, {
      revision: 2,
      jobs: [
        { job: 'deploy-*', phases: ['deploy'] },
        { job: 'verify', phases: ['commit', 'test'], suites: [] },
      ],
      absentSuites: ['performance', 'security'],
      note: 'Named before we knew.',
    });
  });

  it('holds again as recognised when the correction is undone', async () => {
    const restoreRecognition = jest.fn(async () => theRecognition());
    const dialog = await open('Correct the mapping', { restoreRecognition });
    await userEvent.click(
      dialog.getByRole('button', { name: 'Undo the correction' }),
    );
    expect(restoreRecognition).toHaveBeenCalledWith(ENTITY_REF, 2);
  });
});
