import { ProblemError } from '@onemap/plugin-operating-model-common';
import { screen, within } from '@testing-library/react';
import { renderPage } from '../__testUtils__/renderPage';
import { flowAnswer } from '../__testUtils__/serviceAnswers';
import type { OperatingModelApi } from '../api';
import { ServiceFlow } from './ServiceFlow';

function renderFlow(getFlow: OperatingModelApi['getFlow']) {
  return renderPage(
    <ServiceFlow service={{ namespace: 'default', name: 'portal' }} />,
    { getFlow },
  );
}

describe('the flow of a service', () => {
  it('is a table: stages as columns, environments as rows', async () => {
    renderFlow(async () => flowAnswer());
    const table = await screen.findByRole('table');
    expect(
      within(table).getByRole('columnheader', { name: 'Restore' }),
    ).toBeInTheDocument();
    for (const name of ['Azure', 'OT']) {
      expect(
        within(table).getByRole('rowheader', { name }),
      ).toBeInTheDocument();
    }
    expect(
      within(table).getByRole('link', { name: 'Web team' }),
    ).toBeInTheDocument();
  });

  it('shows a lane that no stage covers as empty', async () => {
    const answer = flowAnswer();
    const [process] = answer.processes;
    const stages = process.stages.map(stage => ({
      ...stage,
      lanes: ['azure'],
    }));
    const processes = [{ ...process, stages, uncoveredLanes: ['ot'] }];
    renderFlow(async () => ({ ...answer, processes }));
    const lane = await screen.findByRole('row', { name: /^OT/ });
    expect(lane).toHaveTextContent('No stage covers this environment');
  });

  it('says that no flow is described', async () => {
    renderFlow(async () => ({ ...flowAnswer(), processes: [] }));
    expect(
      await screen.findByText(/The service follows no process/),
    ).toBeInTheDocument();
  });

  it('does not say so where the reader may not see the processes', async () => {
    const hiddenIn = { processes: 2 };
    renderFlow(async () => ({ ...flowAnswer(), processes: [], hiddenIn }));
    expect(
      await screen.findByText('nothing that you may see'),
    ).toBeInTheDocument();
    expect(screen.getByText('2 more that you may not see')).toBeInTheDocument();
    expect(screen.queryByText(/follows no process/)).not.toBeInTheDocument();
  });

  it('says that the caller may not see it', async () => {
    renderFlow(async () => {
      throw new ProblemError(403);
    });
    expect(await screen.findByText('You may not see this')).toBeInTheDocument();
  });
});
