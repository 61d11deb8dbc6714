import { catalogApiRef } from '@backstage/plugin-catalog-react';
import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { renderPage } from '../__testUtils__/renderPage';
import { ApproverSelect } from './ApproverSelect';

const person = (name: string, displayName: string) => ({
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'User',
  metadata: { name },
  spec: { profile: { displayName }, memberOf: [] },
});

function Form() {
  const [value, setValue] = useState<string>();
  return (
    <>
      <ApproverSelect value={value} onChange={setValue} />
      <output>{value}</output>
    </>
  );
}

function renderWith(people: ReturnType<typeof person>[]) {
  renderPage(
    <Form />,
    {},
    { apis: [[catalogApiRef, catalogApiMock({ entities: people })]] },
  );
}

const CROWD = Array.from({ length: 500 }, (_, i) =>
  person(`a${i}`, `Colleague ${i}`),
);

describe('the choice of who approves', () => {
  it('finds one of very many people at the catalog, by the name that is typed', async () => {
    renderWith([...CROWD, person('z', 'Zita Novak')]);
    const field = await screen.findByPlaceholderText('Anybody who may');
    await userEvent.type(field, 'Zita Novak');
    // Who was not among those that were read at first.
    await waitFor(() =>
      expect(screen.getByRole('status')).toHaveTextContent('user:default/z'),
    );
    await userEvent.tab();
    expect(field).toHaveValue('Zita Novak');
  });

  it('tells two people of one name apart', async () => {
    renderWith([person('tom', 'Tom Lund'), person('tom.lund', 'Tom Lund')]);
    await userEvent.selectOptions(
      await screen.findByLabelText('Approved by'),
      await screen.findByText('Tom Lund (user:default/tom.lund)'),
    );
    expect(screen.getByRole('status')).toHaveTextContent(
      'user:default/tom.lund',
    );
  });
});
