import { renderInTestApp } from '@backstage/frontend-test-utils';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useLocation, useNavigate } from 'react-router-dom';
import { ModelSwitch } from '../components/model/ModelSwitch';
import { useAddressValue } from './useAddressValue';

const models = [
  { id: 'cd', title: 'Continuous Delivery' },
  { id: 'gitops', title: 'GitOps' },
];

const Page = () => {
  const [model, setModel] = useAddressValue('model');
  const { search } = useLocation();
  const navigate = useNavigate();
  const shown = models.find(({ id }) => id === model) ?? models[0];
  return (
    <>
      <ModelSwitch model={shown} models={models} onChoose={setModel} />
      <output>{search}</output>
      <button onClick={() => navigate(-1)}>Back</button>
    </>
  );
};

const open = (query: string) => {
  renderInTestApp(<Page />, { initialRouteEntries: [`/${query}`] });
  return screen.findByRole('button', { name: 'GitOps' });
};
const address = () => screen.getByRole('status').textContent;

describe('the model in the address', () => {
  it('changes and nothing else of the address does', async () => {
    const gitOps = await open('?practices=unknown&practice-open=cd.build.x');
    await userEvent.click(gitOps);
    const words = new URLSearchParams(address() ?? '');
    expect(Object.fromEntries(words)).toEqual({
      practices: 'unknown',
      'practice-open': 'cd.build.x',
      model: 'gitops',
    });
  });

  it('is one step of the history', async () => {
    const gitOps = await open('?practices=unknown');
    await userEvent.click(gitOps);
    await userEvent.click(screen.getByRole('button', { name: 'Back' }));
    expect(address()).toBe('?practices=unknown');
  });
});
