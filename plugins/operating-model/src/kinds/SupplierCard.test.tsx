import { EntityProvider } from '@backstage/plugin-catalog-react';
import {
  ProblemError,
  supplierMatrixOf,
  type SuppliersAnswer,
} from '@onemap/plugin-operating-model-common';
import { screen } from '@testing-library/react';
import { canvasAnswer, evaluation } from '../__testUtils__/canvasAnswer';
import { entityNamed } from '../__testUtils__/entityNamed';
import { portalGraph } from '../__testUtils__/portalModel';
import { renderPage } from '../__testUtils__/renderPage';
import { SupplierCard } from './SupplierCard';

const [gap] = canvasAnswer().findings;

const answer: SuppliersAnswer = {
  ...supplierMatrixOf(portalGraph, []),
  totalItems: 1,
  evaluation,
};

function renderCard(getSuppliers: () => Promise<SuppliersAnswer>) {
  return renderPage(
    <EntityProvider entity={entityNamed('sky-cloud')}>
      <SupplierCard />
    </EntityProvider>,
    {
      getSuppliers,
      listFindings: async () => ({
        items: [
          {
            ...gap,
            fingerprint: 'a',
            severity: 'error',
            message: 'Nobody restores.',
            texts: undefined,
          },
        ],
        totalItems: 1,
        evaluation,
      }),
    },
  );
}

describe('the card of a supplier', () => {
  it('says whom to call, and that no contract is named', async () => {
    renderCard(async () => answer);
    expect(await screen.findByText('+00 555 0110')).toBeInTheDocument();
    expect(screen.getByText('No contract is named.')).toBeInTheDocument();
  });

  it('sets what it does for a service against what its contract says', async () => {
    const [supplier] = answer.suppliers;
    const [service] = supplier.services;
    const performs = [
      { ref: 'p', kind: 'Process', title: 'Incident', stages: ['Restore'] },
    ];
    renderCard(async () => ({
      ...answer,
      suppliers: [
        { ...supplier, services: [{ ...service, performs, findings: ['a'] }] },
      ],
    }));
    expect(
      await screen.findByRole('link', { name: 'Citizen portal' }),
    ).toBeInTheDocument();
    expect(
      screen.getByText('It works here without a duty by contract.'),
    ).toBeInTheDocument();
    expect(
      screen.getByText('In the flow: Restore (Incident)'),
    ).toBeInTheDocument();
    expect(
      await screen.findByRole('link', { name: 'Error: Nobody restores.' }),
    ).toHaveAttribute('href', '/governance/gaps/a');
  });

  it('says that nothing was evaluated yet', async () => {
    renderCard(async () => {
      throw new ProblemError(503);
    });
    expect(await screen.findByText('Not evaluated yet')).toBeInTheDocument();
  });
});
