import { renderInTestApp } from '@backstage/frontend-test-utils';
import { screen } from '@testing-library/react';
import { MaturityResult } from './MaturityResult';

const document = {
  title: 'payments-api',
  text: 'Maturity: Advanced. Open: One command builds',
  location: '/catalog/default/component/payments-api/maturity',
  entityRef: 'component:default/payments-api',
  level: 'Advanced',
  dimensions: ['build:4'],
  openPractices: ['cd.build.one-command'],
};

describe('MaturityResult', () => {
  it('leads to the maturity tab and tells the level', async () => {
    renderInTestApp(<MaturityResult result={document} />);
    expect(
      await screen.findByRole('link', { name: 'payments-api' }),
    ).toHaveAttribute('href', document.location);
    expect(screen.getByText('Advanced')).toBeInTheDocument();
    expect(screen.getByText('1 open practice')).toBeInTheDocument();
  });

  it('marks the words that were found', async () => {
    renderInTestApp(
      <MaturityResult
        result={document}
        highlight={{
          preTag: '<m>',
          postTag: '</m>',
          fields: { title: '<m>payments</m>-api' },
        }}
      />,
    );
    expect((await screen.findByText('payments')).tagName).toBe('MARK');
  });

  it.each([undefined, null, {}, { title: 'a', text: 'b' }])(
    'draws nothing of a document that is none of ours: %p',
    async result => {
      renderInTestApp(
        <>
          <MaturityResult result={result} />
          <span>end</span>
        </>,
      );
      await screen.findByText('end');
      expect(screen.queryByRole('link')).toBeNull();
    },
  );
});
