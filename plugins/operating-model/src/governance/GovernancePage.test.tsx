import type {
  EvaluationDetail,
  FindingsQuery,
  FindingView,
  Page,
  ServiceRow,
} from '@onemap/plugin-operating-model-common';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { canvasAnswer, evaluation } from '../__testUtils__/canvasAnswer';
import { renderPage } from '../__testUtils__/renderPage';
import { OperatingModelError, type OperatingModelApi } from '../api';
import { GovernancePage } from './GovernancePage';

const latest: EvaluationDetail = {
  ...evaluation,
  outcomes: [{ rule: 'risk-unowned', outcome: 'gaps', notChecked: [] }],
  gaps: { error: 1, warning: 0, info: 0, waived: 0 },
};

function pageOf<T>(items: T[], more: Partial<Page<T>> = {}): Page<T> {
  return { items, totalItems: items.length, evaluation, ...more };
}

const noGaps = { worst: null, open: 0 };

const portal: ServiceRow = {
  ref: 'service:default/portal',
  kind: 'Service',
  title: 'Citizen portal',
  criticality: 'high',
  obligations: ['nis2'],
  environments: [],
  litmus: {
    onePageFlow: 'yes',
    sharedRecognition: 'no',
    boardAndRegulator: 'partly',
  },
  gaps: { error: 2, warning: 0, info: 0, waived: 0 },
  boxes: {
    processes: noGaps,
    organization: noGaps,
    locations: noGaps,
    information: noGaps,
    suppliers: noGaps,
    'management-system': { worst: 'error', open: 2 },
  },
};

function renderAt(path: string, api: Partial<OperatingModelApi>) {
  return renderPage(
    <GovernancePage />,
    { getLatestEvaluation: async () => latest, ...api },
    {
      path,
      mountPath: '/governance/*',
      apis: [[catalogApiRef, catalogApiMock()]],
    },
  );
}

describe('the gaps of Governance', () => {
  it('asks for what the URL says, and shows each gap with its services', async () => {
    const getFindings = jest.fn(async (_: FindingsQuery) =>
      pageOf<FindingView>(canvasAnswer().findings),
    );
    renderAt('/governance/gaps?severity=error&group=rule&box=nonsense', {
      getFindings,
    });
    const gap = await screen.findByRole('article');
    expect(
      within(gap).getByRole('link', { name: 'Citizen portal' }),
    ).toBeInTheDocument();
    expect(getFindings).toHaveBeenCalledWith(
      expect.objectContaining({ severity: ['error'], sort: 'rule', box: [] }),
    );
  });

  it('asks again when a filter is chosen', async () => {
    const user = userEvent.setup();
    const getFindings = jest.fn(async (_: FindingsQuery) =>
      pageOf<FindingView>([]),
    );
    renderAt('/governance/gaps', { getFindings });
    expect(
      await screen.findByText('No gap matches these filters.'),
    ).toBeInTheDocument();
    await user.selectOptions(screen.getByLabelText('Severity'), 'warning');
    await waitFor(() =>
      expect(getFindings).toHaveBeenLastCalledWith(
        expect.objectContaining({ severity: ['warning'] }),
      ),
    );
  });

  it('turns to the next page with the cursor that the backend gave', async () => {
    const user = userEvent.setup();
    const getFindings = jest.fn(async (_: FindingsQuery) =>
      pageOf<FindingView>([], {
        totalItems: 60,
        hidden: 3,
        nextCursor: 'there',
      }),
    );
    renderAt('/governance/gaps', { getFindings });
    expect(
      await screen.findByText('3 more that you may not see'),
    ).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Next' }));
    await waitFor(() =>
      expect(getFindings).toHaveBeenLastCalledWith(
        expect.objectContaining({ cursor: 'there' }),
      ),
    );
    expect(
      screen.getByRole('button', { name: 'First page' }),
    ).toBeInTheDocument();
  });

  it('says why the export failed', async () => {
    const user = userEvent.setup();
    renderAt('/governance/gaps', {
      getFindings: async () => pageOf<FindingView>([]),
      exportFindings: async () => {
        throw new OperatingModelError(403);
      },
    });
    await user.click(await screen.findByRole('button', { name: 'Export CSV' }));
    expect(
      await screen.findByText('The export failed: HTTP 403'),
    ).toBeInTheDocument();
  });

  it('does not say that there are no gaps before they were looked for', async () => {
    renderAt('/governance/gaps', {
      getFindings: async () =>
        pageOf<FindingView>([], {
          evaluation: { state: 'notEvaluated', entities: 0, notChecked: [] },
        }),
    });
    expect(await screen.findByText('Not evaluated yet')).toBeInTheDocument();
    expect(
      screen.queryByText('No gap matches these filters.'),
    ).not.toBeInTheDocument();
  });
});

describe('the services of Governance', () => {
  it('shows how each stands, and leads to its gaps', async () => {
    renderAt('/governance/services', {
      getServices: async () => pageOf([portal]),
    });
    const table = await screen.findByRole('table', { name: 'Services' });
    expect(
      within(table).getByText('Shared recognition: no'),
    ).toBeInTheDocument();
    expect(
      within(table).getByRole('link', {
        name: /^Show the gaps of Citizen portal: .*2 errors/,
      }),
    ).toHaveAttribute(
      'href',
      '/governance/gaps?service=service%3Adefault%2Fportal',
    );
    expect(within(table).getByText('nobody')).toBeInTheDocument();
  });

  it('sorts by the column that is chosen', async () => {
    const user = userEvent.setup();
    const getServices = jest.fn(async (_: object) => pageOf([portal]));
    renderAt('/governance/services', { getServices });
    await user.click(await screen.findByRole('button', { name: 'Open gaps' }));
    await waitFor(() =>
      expect(getServices).toHaveBeenLastCalledWith(
        expect.objectContaining({ sort: 'gaps', order: 'asc' }),
      ),
    );
  });
});

describe('the overview of Governance', () => {
  it('shows the worst gap of each box', async () => {
    renderAt('/governance/overview', {
      getServices: async () => pageOf([portal]),
      getTrend: () => new Promise(() => {}),
    });
    const map = await screen.findByRole('region', {
      name: 'Services and boxes by worst open gap',
    });
    expect(
      within(map).getByRole('link', { name: 'Error: 2 gaps' }),
    ).toHaveAttribute('href', expect.stringContaining('box=management-system'));
    expect(within(map).getAllByText('none found')).toHaveLength(5);
  });
});
