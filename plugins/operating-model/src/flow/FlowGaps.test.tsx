import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { canvasAnswer } from '../__testUtils__/canvasAnswer';
import { renderPage } from '../__testUtils__/renderPage';
import { CanvasProvider } from '../canvas/CanvasProvider';
import { FlowGaps, pathOfStage } from './FlowGaps';

const process = 'process:default/incident';
const path = 'spec.stages[1].performedBy[0]';

function renderStage(index: number) {
  const canvas = canvasAnswer();
  const [finding] = canvas.findings;
  const proven = { ...finding, evidence: [{ entityRef: process, path }] };
  const onShowGap = jest.fn();
  renderPage(
    <CanvasProvider
      canvas={{ ...canvas, findings: [proven] }}
      lens={{}}
      onShowGap={onShowGap}
    >
      <h1>A stage</h1>
      <FlowGaps process={process} path={pathOfStage(index)} />
    </CanvasProvider>,
    {},
  );
  return { onShowGap, fingerprint: finding.fingerprint };
}

describe('a stage of the flow', () => {
  it('carries no mark where no gap is proven by it', async () => {
    renderStage(0);
    await screen.findByText('A stage');
    expect(screen.queryByRole('button')).not.toBeInTheDocument();
  });

  it('leads to the gap that it proves', async () => {
    const { onShowGap, fingerprint } = renderStage(1);
    await userEvent.click(await screen.findByRole('button', { name: /1 gap/ }));
    expect(onShowGap).toHaveBeenCalledWith(fingerprint);
  });
});
