import type { Entity } from '@backstage/catalog-model';
import { EntityProvider } from '@backstage/plugin-catalog-react';
import {
  ProblemError,
  type ReachAnswer,
} from '@onemap/plugin-operating-model-common';
import { screen } from '@testing-library/react';
import { evaluation } from '../__testUtils__/canvasAnswer';
import { entityNamed } from '../__testUtils__/entityNamed';
import { renderPage } from '../__testUtils__/renderPage';
import {
  obligationsAnswer,
  reachAnswer,
} from '../__testUtils__/serviceAnswers';
import { ControlCard } from './ControlCard';

const incident = {
  ref: 'process:default/incident',
  kind: 'Process',
  title: 'Incident to resolution',
};

function renderCard(
  getReach: () => Promise<ReachAnswer> = async () =>
    reachAnswer('control:default/restore-test'),
  spec?: Entity['spec'],
) {
  return renderPage(
    <EntityProvider entity={entityNamed('restore-test', spec)}>
      <ControlCard />
    </EntityProvider>,
    {
      getReach,
      listFindings: async () => ({ items: [], totalItems: 0, evaluation }),
      getObligations: async () => obligationsAnswer(),
    },
  );
}

describe('the card of a control', () => {
  it('names where it is defined, and what it satisfies', async () => {
    renderCard(undefined, {
      definedIn: [
        {
          source: 'azure-policy',
          reference: 'deny-public-ip',
          url: 'https://policies.example/deny-public-ip',
        },
        { source: 'policy-document', reference: 'POL-7' },
      ],
      satisfies: ['nis2:21.2.c'],
    });
    expect(
      await screen.findByRole('link', { name: /deny-public-ip/ }),
    ).toHaveAttribute('href', 'https://policies.example/deny-public-ip');
    expect(screen.getByText(/POL-7/)).toBeInTheDocument();
    expect(
      await screen.findByText(/The service can go on and be restored/),
    ).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'NIS2 21.2.c' })).toHaveAttribute(
      'href',
      '/governance/obligations?pack=nis2',
    );
  });

  it('says that it stands on no paper and satisfies nothing', async () => {
    renderCard();
    expect(await screen.findByText('No policy is named.')).toBeInTheDocument();
    expect(screen.getByText('No requirement is named.')).toBeInTheDocument();
  });

  it('names the services for which nobody exercises it', async () => {
    renderCard();
    expect(
      await screen.findByText('0 of 1 service that it holds for'),
    ).toBeInTheDocument();
    expect(screen.getByText('No process exercises it.')).toBeInTheDocument();
    expect(screen.getByText('Services without it')).toBeInTheDocument();
    expect(
      screen.getByRole('link', { name: 'Citizen portal' }),
    ).toBeInTheDocument();
  });

  it('names the processes that exercise it, and no service is without', async () => {
    const answer = reachAnswer('control:default/restore-test');
    renderCard(async () => ({
      ...answer,
      services: answer.services.map(service => ({
        ...service,
        exercisedIn: [incident],
      })),
    }));
    expect(
      await screen.findByRole('link', { name: incident.title }),
    ).toBeInTheDocument();
    expect(
      screen.getByText('1 of 1 service that it holds for'),
    ).toBeInTheDocument();
    expect(screen.queryByText('Services without it')).not.toBeInTheDocument();
  });

  it('takes a process that the reader may not see for one that exercises it', async () => {
    const answer = reachAnswer('control:default/restore-test');
    renderCard(async () => ({
      ...answer,
      services: answer.services.map(service => ({
        ...service,
        hiddenIn: { exercisedIn: 1 },
      })),
    }));
    expect(
      await screen.findByText('1 of 1 service that it holds for'),
    ).toBeInTheDocument();
    expect(
      screen.getByText('processes that you may not see'),
    ).toBeInTheDocument();
  });

  it('says that the caller may not see it', async () => {
    renderCard(async () => {
      throw new ProblemError(403);
    });
    expect(await screen.findByText('You may not see this')).toBeInTheDocument();
  });
});
