import {
  type EvaluationDetail,
  type FindingsQuery,
  type FindingView,
  type Page,
  ProblemError,
  type ServiceRow,
  type TrendAnswer,
} from '@onemap/plugin-operating-model-common';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { canvasAnswer, evaluation } from '../__testUtils__/canvasAnswer';
import { renderPage } from '../__testUtils__/renderPage';
import type { OperatingModelApi } from '../api';
import { GovernancePage } from './GovernancePage';

const latest: EvaluationDetail = {
  ...evaluation,
  outcomes: [{ rule: 'risk-unowned', outcome: 'gaps', notChecked: [] }],
  gaps: { error: 1, warning: 0, info: 0, waived: 0 },
};

function pageOf<T>(items: T[], more: Partial<Page<T>> = {}): Page<T> {
  return { items, totalItems: items.length, evaluation, ...more };
}

const days = ['2026-11-19', '2026-11-20', '2026-11-21'].map(day => ({
  day,
  error: 3,
  warning: 2,
  info: 0,
  waived: 0,
  opened: day === '2026-11-21' ? 2 : 0,
  resolved: day === '2026-11-21' ? 1 : 0,
}));

const trend: TrendAnswer = {
  from: '2026-08-23',
  until: '2026-11-21',
  days,
  litmus: {
    onePageFlow: { yes: 2, partly: 1, no: 3 },
    sharedRecognition: { yes: 0, partly: 0, no: 6 },
    boardAndRegulator: { yes: 6, partly: 0, no: 0 },
  },
  evaluation,
};

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
  signOffs: { signed: 1, stale: 1, required: 3 },
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
    const listFindings = jest.fn(async (_: FindingsQuery) =>
      pageOf<FindingView>(canvasAnswer().findings),
    );
    renderAt('/governance/gaps?severity=error&group=rule&box=nonsense', {
      listFindings,
    });
    const gap = await screen.findByRole('article');
    expect(
      within(gap).getByRole('link', { name: 'Citizen portal' }),
    ).toBeInTheDocument();
    expect(listFindings).toHaveBeenCalledWith(
      expect.objectContaining({ severity: ['error'], sort: 'rule', box: [] }),
    );
  });

  it.each([
    ['subject', 'To mend: cab'],
    ['about', 'About: cab'],
  ])('takes off the filter “%s” of a link', async (key, label) => {
    const user = userEvent.setup();
    const listFindings = jest.fn(async (_: FindingsQuery) =>
      pageOf<FindingView>([]),
    );
    renderAt(`/governance/gaps?${key}=forum:default/cab`, { listFindings });
    const chip = await screen.findByRole('button', { name: label });
    expect(listFindings).toHaveBeenLastCalledWith(
      expect.objectContaining({ [key]: ['forum:default/cab'] }),
    );
    await user.type(chip, '{Delete}');
    await waitFor(() =>
      expect(listFindings).toHaveBeenLastCalledWith(
        expect.objectContaining({ [key]: [] }),
      ),
    );
  });

  it('asks again when a filter is chosen', async () => {
    const user = userEvent.setup();
    const listFindings = jest.fn(async (_: FindingsQuery) =>
      pageOf<FindingView>([]),
    );
    renderAt('/governance/gaps', { listFindings });
    expect(
      await screen.findByText('No gap matches these filters.'),
    ).toBeInTheDocument();
    await user.selectOptions(screen.getByLabelText('Severity'), 'warning');
    await waitFor(() =>
      expect(listFindings).toHaveBeenLastCalledWith(
        expect.objectContaining({ severity: ['warning'] }),
      ),
    );
  });

  it('turns to the next page with the cursor that the backend gave', async () => {
    const user = userEvent.setup();
    const listFindings = jest.fn(async (_: FindingsQuery) =>
      pageOf<FindingView>([], {
        totalItems: 60,
        hidden: 3,
        nextCursor: 'there',
      }),
    );
    renderAt('/governance/gaps', { listFindings });
    expect(
      await screen.findByText('3 more that you may not see'),
    ).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Next' }));
    await waitFor(() =>
      expect(listFindings).toHaveBeenLastCalledWith(
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
      listFindings: async () => pageOf<FindingView>([]),
      exportFindings: async () => {
        throw new ProblemError(403);
      },
    });
    await user.click(await screen.findByRole('button', { name: 'Export CSV' }));
    expect(
      await screen.findByText('The download failed: The answer was 403.'),
    ).toBeInTheDocument();
  });

  it('does not say that there are no gaps before they were looked for', async () => {
    renderAt('/governance/gaps', {
      listFindings: async () =>
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
      listServices: async () => pageOf([portal]),
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
    expect(within(table).getByText('1 of 3 roles signed')).toBeInTheDocument();
    expect(within(table).getByText('1 is out of date')).toBeInTheDocument();
  });

  it('sorts by the column that is chosen', async () => {
    const user = userEvent.setup();
    const listServices = jest.fn(async (_: object) => pageOf([portal]));
    renderAt('/governance/services', { listServices });
    await user.click(await screen.findByRole('button', { name: 'Open gaps' }));
    await waitFor(() =>
      expect(listServices).toHaveBeenLastCalledWith(
        expect.objectContaining({ sort: 'gaps', order: 'asc' }),
      ),
    );
  });
});

describe('the overview of Governance', () => {
  it('shows the worst gap of each box', async () => {
    renderAt('/governance/overview', {
      listServices: async () => pageOf([portal]),
      getTrend: async () => trend,
      listFindings: async () => pageOf<FindingView>([]),
    });
    const map = await screen.findByRole('region', {
      name: 'Services and boxes by worst open gap',
    });
    expect(
      within(map).getByRole('link', { name: 'Error: 2 gaps' }),
    ).toHaveAttribute('href', expect.stringContaining('box=management-system'));
    expect(within(map).getAllByText('none found')).toHaveLength(5);
  });

  const overview = {
    listServices: async () => pageOf([portal]),
    getTrend: async () => trend,
    listFindings: async () => pageOf<FindingView>([]),
  };

  it('draws the open gaps over time, and says the same as a table', async () => {
    renderAt('/governance/overview', overview);
    const chart = await screen.findByRole('img', {
      name: 'Open gaps by severity, day by day',
    });
    expect(within(chart).getByText('Warning')).toBeInTheDocument();
    const table = screen.getByRole('table', {
      name: 'Open gaps by severity, day by day',
    });
    expect(
      within(table).getByRole('row', { name: /Nov 21, 2026 3 2 0 0 2 1/ }),
    ).toBeInTheDocument();
  });

  it('says that the history is too young for a chart', async () => {
    renderAt('/governance/overview', {
      ...overview,
      getTrend: async () => ({ ...trend, days: trend.days.slice(-1) }),
    });
    expect(
      await screen.findByText(/The history begins today/),
    ).toBeInTheDocument();
    expect(screen.queryByRole('img')).not.toBeInTheDocument();
  });

  it('counts the services by their answers to the litmus test', async () => {
    renderAt('/governance/overview', overview);
    expect(
      await screen.findByText('yes for 2 of 6 services, partly for 1'),
    ).toBeInTheDocument();
  });

  it('lists what opened this week and what closed, and leads to all of it', async () => {
    const [gap] = canvasAnswer().findings;
    const [day] = trend.days;
    renderAt('/governance/overview', {
      ...overview,
      getTrend: async () => ({ ...trend, days: Array(8).fill(day) }),
      listFindings: async ({ state } = {}) =>
        state ? pageOf<FindingView>([]) : pageOf([gap], { totalItems: 12 }),
    });
    expect(
      await screen.findByText('Opened in the last seven days: 12'),
    ).toBeInTheDocument();
    expect(
      screen.getByText('Closed in the last seven days: 0'),
    ).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Show all 12' })).toHaveAttribute(
      'href',
      expect.stringMatching(
        /^\/governance\/gaps\?openedSince=\d{4}-\d{2}-\d{2}$/,
      ),
    );
  });

  it('does not say of what the first evaluation found that it opened this week', async () => {
    renderAt('/governance/overview', overview);
    expect(
      await screen.findByText(/^Found since the first evaluation on/),
    ).toHaveTextContent(/2026: 0$/);
    expect(screen.queryByText(/^Opened in the last/)).not.toBeInTheDocument();
  });
});
