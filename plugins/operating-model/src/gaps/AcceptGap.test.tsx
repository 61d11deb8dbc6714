import { identityApiRef } from '@backstage/frontend-plugin-api';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
import {
  type FindingDetail,
  type PortalWaiver,
  ProblemError,
} from '@onemap/plugin-operating-model-common';
import { fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { canvasAnswer, evaluation } from '../__testUtils__/canvasAnswer';
import { portalEntities } from '../__testUtils__/portalModel';
import { renderPage } from '../__testUtils__/renderPage';
import type { OperatingModelApi } from '../api';
import { AcceptGap } from './AcceptGap';

const [gap] = canvasAnswer().findings;
const UNTIL = '2099-01-31';
const ME = 'user:default/anna';

const COLLEAGUE = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'User',
  metadata: { name: 'tom' },
  spec: { profile: { displayName: 'Tom Lund' } },
};

const asked: PortalWaiver = {
  rule: gap.rule,
  fingerprint: gap.fingerprint,
  until: UNTIL,
  reason: 'The owner starts in January.',
  source: 'portal',
  requestedBy: ME,
  requestedAt: '2026-11-21T10:00:00Z',
};

function renderGap(
  api: Partial<OperatingModelApi>,
  portalWaiver?: PortalWaiver,
) {
  const detail: FindingDetail = {
    ...gap,
    portalWaiver,
    history: [],
    evaluation,
  };
  const onChanged = jest.fn();
  renderPage(
    <AcceptGap gap={gap} onChanged={onChanged} />,
    { getFinding: async () => detail, ...api },
    {
      apis: [
        [
          identityApiRef,
          { getBackstageIdentity: async () => ({ userEntityRef: ME }) },
        ],
        [
          catalogApiRef,
          catalogApiMock({ entities: [...portalEntities, COLLEAGUE] }),
        ],
      ],
    },
  );
  return { onChanged };
}

const problem = (detail: string) =>
  new ProblemError(403, {
    type: 'about:blank',
    title: 'Forbidden',
    status: 403,
    detail,
  });

async function ask(until = UNTIL, reason = 'Later.', approver?: string) {
  const user = userEvent.setup();
  await user.click(
    await screen.findByRole('button', { name: 'Accept until …' }),
  );
  const dialog = within(await screen.findByRole('dialog'));
  fireEvent.change(dialog.getByLabelText(/Accept until/), {
    target: { value: until },
  });
  if (reason) await user.type(dialog.getByLabelText(/Reason/), reason);
  if (approver) {
    await dialog.findByRole('option', { name: approver });
    await user.selectOptions(dialog.getByLabelText('Approved by'), approver);
  }
  await user.click(dialog.getByRole('button', { name: 'Ask for it' }));
  return { user, dialog };
}

describe('accepting a gap', () => {
  it('asks until when and why, and says that another person must approve', async () => {
    const requestWaiver = jest.fn(async () => asked);
    const { onChanged } = renderGap({ requestWaiver });
    await ask();
    expect(
      await screen.findByText(
        'Asked for. It counts once another person has approved it.',
      ),
    ).toBeInTheDocument();
    expect(requestWaiver).toHaveBeenCalledWith(gap.fingerprint, {
      until: UNTIL,
      reason: 'Later.',
    });
    expect(onChanged).toHaveBeenCalledTimes(1);
  });

  it('lets somebody be chosen by name who is to approve it', async () => {
    const requestWaiver = jest.fn(async () => asked);
    renderGap({ requestWaiver });
    await ask(UNTIL, 'Later.', 'Tom Lund');
    await screen.findByText(/^Asked for/);
    expect(requestWaiver).toHaveBeenCalledWith(
      gap.fingerprint,
      expect.objectContaining({ approvedBy: 'user:default/tom' }),
    );
  });

  it('offers nobody as approver who would be refused: no group, and not who asks', async () => {
    renderGap({});
    await userEvent.click(
      await screen.findByRole('button', { name: 'Accept until …' }),
    );
    const approver = within(await screen.findByRole('dialog')).getByLabelText(
      'Approved by',
    );
    await within(approver).findByRole('option', { name: 'Tom Lund' });
    const offered = within(approver).getAllByRole('option');
    expect(offered.map(({ textContent }) => textContent)).toEqual([
      'Anybody who may',
      'Tom Lund',
    ]);
  });

  it('can be undone', async () => {
    const removeWaiver = jest.fn(async () => {});
    renderGap({ requestWaiver: async () => asked, removeWaiver });
    const { user } = await ask();
    await user.click(await screen.findByRole('button', { name: 'Undo' }));
    expect(
      await screen.findByText('Taken back: the gap is open.'),
    ).toBeInTheDocument();
    expect(removeWaiver).toHaveBeenCalledWith(gap.fingerprint);
  });

  it('says what is missing, and asks nobody', async () => {
    renderGap({});
    const { dialog } = await ask('2020-01-01', '');
    expect(dialog.getByText('Choose a day after today.')).toBeInTheDocument();
    expect(dialog.getByText('Fill this in.')).toBeInTheDocument();
  });

  it('says in the dialog why it was refused', async () => {
    renderGap({
      requestWaiver: async () => {
        throw problem('You may not have this gap accepted.');
      },
    });
    const { dialog } = await ask();
    expect(
      await dialog.findByText(
        'Not accepted: You may not have this gap accepted.',
      ),
    ).toBeInTheDocument();
  });
});

describe('a gap that somebody asked to accept', () => {
  it('waits for another person than the one who asked', async () => {
    renderGap({}, asked);
    expect(
      await screen.findByText('Waiting for approval.'),
    ).toBeInTheDocument();
    expect(
      screen.getByText(
        /anna asked to accept it until .*2099: The owner starts/,
      ),
    ).toBeInTheDocument();
    expect(
      screen.getByRole('button', { name: 'Take back' }),
    ).toBeInTheDocument();
    expect(await screen.findByText(/asked to accept/)).toBeInTheDocument();
    expect(
      screen.queryByRole('button', { name: 'Accept until …' }),
    ).not.toBeInTheDocument();
  });

  it('is approved by another person', async () => {
    const user = userEvent.setup();
    const approveWaiver = jest.fn(async () => ({
      ...asked,
      approvedAt: 'now',
    }));
    renderGap(
      { approveWaiver },
      { ...asked, requestedBy: 'user:default/jonas' },
    );
    await user.click(await screen.findByRole('button', { name: 'Approve' }));
    expect(await screen.findByText(/^Accepted until/)).toBeInTheDocument();
    expect(approveWaiver).toHaveBeenCalledWith(gap.fingerprint);
  });

  it('says why it was not approved', async () => {
    const user = userEvent.setup();
    renderGap(
      {
        approveWaiver: async () => {
          throw problem('You own what the gap is about.');
        },
      },
      { ...asked, requestedBy: 'user:default/jonas' },
    );
    await user.click(await screen.findByRole('button', { name: 'Approve' }));
    expect(
      await screen.findByText('Not approved: You own what the gap is about.'),
    ).toBeInTheDocument();
  });

  it('is not for somebody else than the one who was named to approve', async () => {
    renderGap(
      {},
      {
        ...asked,
        requestedBy: 'user:default/jonas',
        approvedBy: 'user:default/tom',
      },
    );
    expect(
      await screen.findByText(/once tom has approved it/),
    ).toBeInTheDocument();
    expect(
      screen.queryByRole('button', { name: 'Approve' }),
    ).not.toBeInTheDocument();
  });
});
