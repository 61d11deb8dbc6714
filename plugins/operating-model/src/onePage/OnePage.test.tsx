import { ProblemError } from '@onemap/plugin-operating-model-common';
import { screen, within } from '@testing-library/react';
import { Route, Routes } from 'react-router-dom';
import { canvasAnswer } from '../__testUtils__/canvasAnswer';
import { renderPage } from '../__testUtils__/renderPage';
import {
  attestationsAnswer,
  contextAnswer,
  flowAnswer,
  obligationsAnswer,
} from '../__testUtils__/serviceAnswers';
import type { OperatingModelApi } from '../api';
import { OnePage } from './OnePage';

const answers: Partial<OperatingModelApi> = {
  getCanvas: async () => canvasAnswer(),
  getFlow: async () => flowAnswer(),
  getContext: async () => contextAnswer(),
  getObligations: async () => obligationsAnswer(),
  listAttestations: async () => attestationsAnswer(),
  listRules: async () => ({
    items: [
      {
        ...{ id: 'flow-missing', title: 'Flow that is missing' },
        ...{ severity: 'error', box: 'processes', rationale: '' },
        ...{ basis: [], off: false },
      },
    ],
  }),
};

function renderOnePage(api: Partial<OperatingModelApi>) {
  return renderPage(
    <Routes>
      <Route path="/one/:namespace/:name" element={<OnePage />} />
    </Routes>,
    { ...answers, ...api },
    { path: '/one/default/portal' },
  );
}

/** Not the panel below the sheet, in which people sign. */
async function part(name: string) {
  return within(await screen.findByRole('article')).getByRole('region', {
    name,
  });
}

function firstUnmet(): string {
  const [{ services, requirements }] = obligationsAnswer().packs;
  const unmet = services[0].cells.find(({ isMet }) => !isMet)?.requirement;
  return requirements.find(({ id }) => id === unmet)?.title ?? '';
}

describe('the one page', () => {
  it('names the service and who is accountable for it', async () => {
    renderOnePage({});
    expect(
      await screen.findByRole('heading', { level: 1, name: 'Citizen portal' }),
    ).toBeInTheDocument();
    const [accountable] = screen.getAllByRole('link', { name: 'Web team' });
    expect(accountable).toHaveAttribute(
      'href',
      '/catalog/default/group/web-team',
    );
  });

  it('says it where nobody is accountable', async () => {
    const canvas = canvasAnswer();
    const service = { ...canvas.service, owner: undefined };
    renderOnePage({ getCanvas: async () => ({ ...canvas, service }) });
    expect(
      await screen.findByText('Nobody is accountable'),
    ).toBeInTheDocument();
  });

  it('says how many signed, and what the litmus test could not look at', async () => {
    const canvas = canvasAnswer();
    const onePageFlow = {
      ...canvas.litmus.onePageFlow,
      notChecked: ['flow-missing'],
    };
    const litmus = { ...canvas.litmus, onePageFlow };
    renderOnePage({ getCanvas: async () => ({ ...canvas, litmus }) });
    expect(await screen.findByText('0 of 1 signed')).toBeInTheDocument();
    expect(
      screen.getByText(/^Not checked in full.*: Flow that is missing$/),
    ).toBeInTheDocument();
  });

  it('has the six boxes', async () => {
    renderOnePage({});
    expect(
      within(await part('Suppliers')).getByText('Sky Cloud'),
    ).toBeInTheDocument();
    expect(
      within(await part('Management system')).getByText('Change board'),
    ).toBeInTheDocument();
  });

  it('shows a flow with its performers, and that another is not described', async () => {
    renderOnePage({});
    const flows = within(await part('How the work flows'));
    expect(flows.getByText('(Web team)')).toBeInTheDocument();
    expect(flows.getAllByText('Not described')).toHaveLength(2);
  });

  it('says who decides, and where nobody does', async () => {
    renderOnePage({});
    const deciders = within(await part('Who decides'));
    expect(
      deciders.getAllByRole('link', { name: 'Change board' }),
    ).not.toHaveLength(0);
    expect(deciders.getAllByText('Nobody decides this')).toHaveLength(2);
  });

  it('lists an open risk that nobody owns', async () => {
    renderOnePage({});
    const risks = within(await part('Open risks'));
    expect(
      risks.getByRole('link', { name: 'Outage of the portal' }),
    ).toBeInTheDocument();
    expect(risks.getByText('nobody owns it')).toBeInTheDocument();
  });

  it('does not say that nobody owns a risk whose owner may not be seen', async () => {
    const canvas = canvasAnswer();
    const boxes = canvas.boxes.map(box => ({
      ...box,
      items: box.items.map(item => ({ ...item, hiddenIn: { owner: 1 } })),
    }));
    renderOnePage({ getCanvas: async () => ({ ...canvas, boxes }) });
    const risks = within(await part('Open risks'));
    expect(
      risks.getByText('somebody that you may not see'),
    ).toBeInTheDocument();
    expect(risks.queryByText('nobody owns it')).not.toBeInTheDocument();
  });

  it('takes what may not be seen neither for no process nor for no risk', async () => {
    const flow = { ...flowAnswer(), processes: [] };
    const canvas = canvasAnswer();
    const boxes = canvas.boxes.map(box =>
      box.box === 'management-system' ? { ...box, items: [], hidden: 1 } : box,
    );
    renderOnePage({
      getCanvas: async () => ({ ...canvas, boxes }),
      getFlow: async () => ({ ...flow, hiddenIn: { processes: 1 } }),
    });
    const none = 'nothing that you may see';
    const flows = within(await part('How the work flows'));
    expect(flows.getAllByText(none)).toHaveLength(3);
    expect(
      within(await part('Open risks')).getByText(none),
    ).toBeInTheDocument();
    const base = within(await part('Management system'));
    expect(base.getAllByText(none)).toHaveLength(4);
  });

  it('counts what is met of an obligation and names what is not', async () => {
    renderOnePage({});
    const obligations = within(await part('Obligations'));
    expect(obligations.getByText(/^\d+ of \d+ met$/)).toBeInTheDocument();
    expect(obligations.getByText(firstUnmet())).toBeInTheDocument();
    expect(obligations.getByText(/^and \d+ more$/)).toBeInTheDocument();
  });

  it('tells sign-offs that stand from stale and missing ones', async () => {
    renderOnePage({});
    const [signed, missing, stale] = within(
      await part('Signatures'),
    ).getAllByRole('listitem');
    expect(signed).toHaveTextContent(/^CISO: signed .*20.* 2026$/);
    expect(missing).toHaveTextContent('CCoE lead: not signed');
    expect(stale).toHaveTextContent(/the model has changed since/);
  });

  it('is not shown in parts where the caller may not see one', async () => {
    renderOnePage({
      getObligations: async () => {
        throw new ProblemError(403);
      },
    });
    expect(await screen.findByText('You may not see this')).toBeInTheDocument();
    expect(screen.queryByText('Sky Cloud')).not.toBeInTheDocument();
  });

  it('says that nothing was evaluated yet', async () => {
    renderOnePage({
      getCanvas: async () => {
        throw new ProblemError(503);
      },
    });
    expect(await screen.findByText('Not evaluated yet')).toBeInTheDocument();
  });
});
