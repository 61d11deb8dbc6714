import { ProblemError } from '@onemap/plugin-operating-model-common';
import type { Entity } from '@backstage/catalog-model';
import { EntityProvider } from '@backstage/plugin-catalog-react';
import { screen } from '@testing-library/react';
import { evaluation } from '../__testUtils__/canvasAnswer';
import { entityNamed } from '../__testUtils__/entityNamed';
import { renderPage } from '../__testUtils__/renderPage';
import {
  processFlowAnswer,
  reachAnswer,
} from '../__testUtils__/serviceAnswers';
import type { OperatingModelApi } from '../api';
import { ProcessCard } from './ProcessCard';

const template = {
  ref: 'process:default/incident-template',
  kind: 'Process',
  title: 'Incident template',
};

function renderCard(
  api: Partial<OperatingModelApi> = {},
  spec?: Entity['spec'],
) {
  return renderPage(
    <EntityProvider entity={entityNamed('incident', spec)}>
      <ProcessCard />
    </EntityProvider>,
    {
      getProcessFlow: async () => processFlowAnswer(),
      getReach: async () => reachAnswer('process:default/incident'),
      ...api,
    },
  );
}

describe('the card of a process', () => {
  it('shows the flow, who owns it, and which services follow it', async () => {
    renderCard();
    expect(
      await screen.findByRole('columnheader', { name: 'Restore' }),
    ).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Anna Berg' })).toBeInTheDocument();
    expect(
      await screen.findByRole('link', { name: 'Citizen portal' }),
    ).toBeInTheDocument();
    expect(screen.getByText('2 services')).toBeInTheDocument();
  });

  it('names the USM process and the practices, and keeps the id of one that it does not know', async () => {
    renderCard(
      {},
      { usm: 'recover', practices: ['itil4:incident-management', 'own:calls'] },
    );
    expect(await screen.findByText('Recover')).toBeInTheDocument();
    expect(
      screen.getByText('Incident management (ITIL 4 practices)'),
    ).toBeInTheDocument();
    expect(screen.getAllByText(/own:calls/)).not.toHaveLength(0);
  });

  it('says that nobody owns it', async () => {
    const { process, ...answer } = processFlowAnswer();
    renderCard({
      getProcessFlow: async () => ({
        ...answer,
        process: { ...process, owner: undefined },
      }),
    });
    expect(await screen.findByText('Nobody owns it')).toBeInTheDocument();
  });

  it('lists where it departs from its template', async () => {
    const listFindings = jest.fn(async () => ({
      items: [
        {
          fingerprint: 'f1',
          severity: 'error',
          message: 'The stage Review is missing.',
        },
      ],
      totalItems: 1,
      evaluation,
    }));
    renderCard({
      getProcessFlow: async () => ({
        ...processFlowAnswer(),
        basedOn: template,
      }),
      // The card reads these three fields of a finding and no other.
      listFindings:
        listFindings as unknown as OperatingModelApi['listFindings'],
    });
    expect(
      await screen.findByText(/The stage Review is missing/),
    ).toBeInTheDocument();
    expect(
      screen.getByRole('link', { name: 'Incident template' }),
    ).toBeInTheDocument();
    expect(listFindings).toHaveBeenCalledWith(
      expect.objectContaining({
        subject: ['process:default/incident'],
        rule: ['template-deviation'],
      }),
    );
  });

  it('says that it agrees with its template', async () => {
    renderCard({
      getProcessFlow: async () => ({
        ...processFlowAnswer(),
        basedOn: template,
      }),
      listFindings: async () => ({ items: [], totalItems: 0, evaluation }),
    });
    expect(
      await screen.findByText('It agrees with its template.'),
    ).toBeInTheDocument();
  });

  it('does not say that it agrees where the comparison was not made', async () => {
    const notChecked = [
      { rule: 'template-deviation', reason: 'The model is not whole.' },
    ];
    renderCard({
      getProcessFlow: async () => ({
        ...processFlowAnswer(),
        basedOn: template,
      }),
      listFindings: async () => ({
        items: [],
        totalItems: 0,
        evaluation: { ...evaluation, notChecked },
      }),
    });
    expect(
      await screen.findByText(
        'Whether it agrees with its template was not checked.',
      ),
    ).toBeInTheDocument();
  });

  it('says that the caller may not see it', async () => {
    renderCard({
      getProcessFlow: async () => {
        throw new ProblemError(403);
      },
    });
    expect(await screen.findByText('You may not see this')).toBeInTheDocument();
  });
});
