import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { aPreview } from '../../../__fixtures__/org';
import { aScoringModel } from '../../../__fixtures__/scoringModel';
import { renderPage } from '../../../__testUtils__/renderPage';
import { ModelsPage } from './ModelsPage';

const model = aScoringModel();
const [practice] = model.practices;
const measured = {
  ...model,
  practices: [
    {
      ...practice,
      evidence: [
        {
          metric: 'ci.duration_p50_minutes',
          op: '<=' as const,
          pass: 10,
          partial: 20,
        },
      ],
    },
    ...model.practices.slice(1),
  ],
};
const region = async (name: string) =>
  within(await screen.findByRole('region', { name }));
const render = (options: Parameters<typeof renderPage>[1] = {}) =>
  renderPage(<ModelsPage />, {
    api: { getModel: async () => measured },
    ...options,
  });
const query = `?practice-open=${practice.id}&dim=${practice.dimension}`;

afterEach(() => jest.restoreAllMocks());

describe('models', () => {
  it('shows the levels in words and the usual target', async () => {
    render();
    const head = await region(model.metadata.title);
    expect(head.getByText('Intermediate')).toBeInTheDocument();
    expect(head.getByText('One path.')).toBeInTheDocument();
    expect(head.getByText('usual target')).toBeInTheDocument();
  });

  it('says which versions were in force when and what each changed', async () => {
    render();
    const versions = await region('Versions');
    await versions.findByText('since Oct 19, 2025');
    const [now, before] = versions
      .getAllByRole('listitem')
      .filter(item => within(item).queryByRole('heading'));
    expect(now).toHaveTextContent('0.2.0 in force');
    expect(now).toHaveTextContent(
      'Promotion does not wait for a person: deploy.manual_share 0.2 became 0.1',
    );
    expect(before).toHaveTextContent('Jun 1, 2025 to Oct 19, 2025');
    expect(before).toHaveTextContent('The first version that is known here.');
  });

  it('takes nothing else with it when the versions cannot be read', async () => {
    render({
      api: {
        getModel: async () => measured,
        getModelVersions: async () => {
          throw new Error('no answer');
        },
      },
    });
    const versions = await region('Versions');
    expect(
      await versions.findByText('The versions could not be read'),
    ).toBeInTheDocument();
    await region('Practices');
  });

  it('does not wait for the list where the address names the model', async () => {
    const getModel = jest.fn(async () => measured);
    const getModels = jest.fn().mockRejectedValue(new Error('no list'));
    render({ query: '?model=cd', api: { getModel, getModels } });
    await region('Practices');
    expect(getModel).toHaveBeenCalledWith('cd');
    await region('Versions');
  });

  it('opens the practice that the address names, with its thresholds', async () => {
    render({ query });
    const practices = await region('Practices');
    expect(practices.getByText(/at most 10/)).toBeInTheDocument();
    expect(practices.getByText('(partial from 20)')).toBeInTheDocument();
  });

  it('says how to begin, where to read on and whose idea it is', async () => {
    const told = {
      ...practice,
      remediation: 'Copy our pipeline.',
      docs: ['https://wiki.example.org/delivery/how-we-build'],
      template: 'template:default/pipeline',
      source: 'A book on delivery',
    };
    render({
      query,
      api: {
        getModel: async () => ({
          ...measured,
          practices: [told, ...model.practices.slice(1)],
        }),
      },
    });
    const practices = await region('Practices');
    expect(practices.getByText('Copy our pipeline.')).toBeInTheDocument();
    expect(
      practices.getByRole('link', { name: /^how we build, wiki.example.org/ }),
    ).toHaveAttribute('href', told.docs[0]);
    expect(practices.getByText('pipeline')).toBeInTheDocument();
    expect(
      practices.getByText('Ideas from A book on delivery'),
    ).toBeInTheDocument();
  });

  it('finds practices by name', async () => {
    render();
    const practices = await region('Practices');
    await userEvent.type(
      practices.getByLabelText('Find a practice'),
      'no such thing',
    );
    expect(
      await practices.findByText('No practice matches'),
    ).toBeInTheDocument();
  });

  it('says what broke and tries again', async () => {
    const getModels = jest
      .fn()
      .mockRejectedValueOnce(new Error('database is away'))
      .mockResolvedValue([model.metadata]);
    render({ api: { getModels, getModel: async () => measured } });
    const page = await region('Models');
    await page.findByText('database is away');
    await userEvent.click(page.getByRole('button', { name: 'Try again' }));
    expect(await region('Practices')).toBeDefined();
  });
});

describe('what-if', () => {
  it('previews a threshold, keeps it in the address and stores nothing', async () => {
    const previewModel = jest.fn(async () => aPreview());
    const { address } = render({ query, org: { previewModel } });
    const practices = await region('Practices');
    fireEvent.change(practices.getByLabelText('What if not 10'), {
      target: { value: '5' },
    });
    await waitFor(() =>
      expect(address().getAll('set')).toEqual([
        `${practice.id}~ci.duration_p50_minutes~5`,
      ]),
    );
    const whatIf = await region('What if');
    await userEvent.click(whatIf.getByRole('button', { name: 'Preview' }));
    expect(
      await whatIf.findByText('2 components would move'),
    ).toBeInTheDocument();
    expect(previewModel).toHaveBeenCalledWith({
      override: expect.objectContaining({
        model: 'cd',
        thresholds: {
          [practice.id]: { 'ci.duration_p50_minutes': { pass: 5 } },
        },
      }),
    });
    const rows = whatIf.getAllByRole('listitem').map(row => row.textContent);
    expect(rows[0]).toMatch(
      /^Improvedcheckout-webcheckoutIntermediatetoAdvanced/,
    );
    expect(rows[1]).toMatch(/^Regressedledger-export/);
  });

  it('forgets a result once the draft is another', async () => {
    const { address } = render({
      query: `${query}&off=${practice.id}`,
    });
    const whatIf = await region('What if');
    await userEvent.click(whatIf.getByRole('button', { name: 'Preview' }));
    await whatIf.findByText('2 components would move');
    await userEvent.click(
      whatIf.getByRole('button', { name: /^Remove filter/ }),
    );
    expect(address().getAll('off')).toEqual([]);
    expect(whatIf.getByText('Nothing is changed yet')).toBeInTheDocument();
    expect(whatIf.queryByText('2 components would move')).toBeNull();
  });

  it('explains itself to those who may not preview', async () => {
    const refusal = Object.assign(new Error('It needs a permission'), {
      name: 'NotAllowedError',
    });
    render({
      query: `?off=${practice.id}`,
      org: {
        previewModel: jest
          .fn()
          .mockRejectedValue(new Error('403', { cause: refusal })),
      },
    });
    const whatIf = await region('What if');
    await userEvent.click(whatIf.getByRole('button', { name: 'Preview' }));
    expect(
      await whatIf.findByText('For those who look after the models'),
    ).toBeInTheDocument();
  });

  it('shows which field the backend does not take', async () => {
    render({
      query: `?off=${practice.id}`,
      org: {
        previewModel: jest.fn().mockRejectedValue(
          new Error('Request failed with 400 Bad Request', {
            cause: new Error("Invalid field 'override.thresholds'"),
          }),
        ),
      },
    });
    const whatIf = await region('What if');
    await userEvent.click(whatIf.getByRole('button', { name: 'Preview' }));
    expect(
      await whatIf.findByText("Invalid field 'override.thresholds'"),
    ).toBeInTheDocument();
  });
});
