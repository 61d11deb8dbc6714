import {
  type AttestationsAnswer,
  ProblemError,
  type SignedFact,
} from '@onemap/plugin-operating-model-common';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { evaluation } from '../__testUtils__/canvasAnswer';
import { renderPage } from '../__testUtils__/renderPage';
import type { OperatingModelApi } from '../api';
import { SignOffPanel } from './SignOffPanel';

const service = { namespace: 'default', name: 'portal' };
const OWNED: SignedFact = {
  fact: 'owner',
  refs: ['group:default/web-team'],
  detail: [],
};
const HIGH: SignedFact = { fact: 'criticality', refs: [], detail: ['high'] };
const CRITICAL: SignedFact = { ...HIGH, detail: ['critical'] };

function modelOf(...facts: SignedFact[]) {
  return { service: 'service:default/portal', facts };
}

function answerWith(
  more: Partial<AttestationsAnswer> = {},
): AttestationsAnswer {
  return {
    required: ['ciso'],
    items: [],
    maySign: ['ciso'],
    current: { digest: 'now', model: modelOf(OWNED, HIGH) },
    evaluation,
    ...more,
  };
}

const signed = {
  role: 'ciso',
  signedBy: { ref: 'user:default/anna', kind: 'User', title: 'Anna Berg' },
  signedAt: '2026-11-20T10:00:00Z',
  digest: 'then',
  stale: false,
  changes: [],
  model: modelOf(OWNED),
};

function renderPanel(api: Partial<OperatingModelApi>) {
  const onChanged = jest.fn();
  renderPage(
    <SignOffPanel
      service={service}
      title="Citizen portal"
      onChanged={onChanged}
    />,
    { listAttestations: async () => answerWith(), ...api },
  );
  return { onChanged };
}

async function openDialog() {
  const user = userEvent.setup();
  await user.click(await screen.findByRole('button', { name: 'Sign as CISO' }));
  const dialog = within(await screen.findByRole('dialog'));
  return { user, dialog };
}

describe('the sign-offs of a service', () => {
  it('say who signed, and when', async () => {
    renderPanel({
      listAttestations: async () => answerWith({ items: [signed] }),
    });
    const row = (await screen.findByText('CISO')).closest('li');
    expect(row).toHaveTextContent(/signed Nov 20, 2026 by Anna Berg/);
    expect(
      screen.queryByRole('button', { name: /Sign/ }),
    ).not.toBeInTheDocument();
  });

  it('name who has the role that has not signed', async () => {
    const held: SignedFact = {
      fact: 'role',
      refs: ['user:default/anna'],
      detail: ['ciso'],
    };
    renderPanel({
      listAttestations: async () =>
        answerWith({ current: { digest: 'now', model: modelOf(held) } }),
    });
    expect(
      await screen.findByText('not signed yet by Anna Berg'),
    ).toBeInTheDocument();
  });

  it('say of a signature that it is stale, and what changed since', async () => {
    const stale = { ...signed, stale: true };
    renderPanel({
      listAttestations: async () => answerWith({ items: [stale] }),
    });
    expect(
      await screen.findByText('the model has changed since'),
    ).toBeInTheDocument();
    expect(screen.getByText('New: Criticality: High')).toBeInTheDocument();
    expect(
      screen.getByRole('button', { name: 'Sign again as CISO' }),
    ).toBeInTheDocument();
  });

  it('say that what changed may not be seen', async () => {
    const stale = { ...signed, stale: true, model: modelOf(OWNED, HIGH) };
    renderPanel({
      listAttestations: async () => answerWith({ items: [stale] }),
    });
    expect(
      await screen.findByText('What changed, you may not see.'),
    ).toBeInTheDocument();
  });

  it('offer nothing in a role that the caller may not sign in', async () => {
    renderPanel({
      listAttestations: async () =>
        answerWith({ maySign: [], items: [signed] }),
    });
    expect(await screen.findByText('CISO')).toBeInTheDocument();
    expect(screen.queryByRole('button')).not.toBeInTheDocument();
  });

  it('let nobody vouch for what he may not see, and say so', async () => {
    renderPanel({ listAttestations: async () => answerWith({ hidden: 2 }) });
    expect(
      await screen.findByText(/says 2 things that you may not see/),
    ).toBeInTheDocument();
    expect(screen.queryByRole('button')).not.toBeInTheDocument();
  });

  it('say that nobody has to sign', async () => {
    renderPanel({ listAttestations: async () => answerWith({ required: [] }) });
    expect(
      await screen.findByText('Nobody has to sign for this service.'),
    ).toBeInTheDocument();
  });

  it.each([
    [403, 'You may not see this'],
    [503, 'Not evaluated yet'],
  ])('say what an answer of %d means', async (status, title) => {
    renderPanel({
      listAttestations: async () => {
        throw new ProblemError(status);
      },
    });
    expect(await screen.findByText(title)).toBeInTheDocument();
  });
});

describe('signing', () => {
  it('shows what is signed, sends what was looked at, and can be undone', async () => {
    const sign = jest.fn(async () => answerWith());
    const withdrawSignature = jest.fn(async () => {});
    const { onChanged } = renderPanel({ sign, withdrawSignature });
    const { user, dialog } = await openDialog();
    expect(dialog.getByText('Web team is accountable')).toBeInTheDocument();
    expect(dialog.getByText(/these 2 statements/)).toBeInTheDocument();
    await user.click(dialog.getByRole('button', { name: 'Sign' }));
    expect(await screen.findByText('Signed as CISO.')).toBeInTheDocument();
    expect(sign).toHaveBeenCalledWith(service, { role: 'ciso', digest: 'now' });
    expect(onChanged).toHaveBeenCalledTimes(1);

    await user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(
      await screen.findByText('The signature of CISO is withdrawn.'),
    ).toBeInTheDocument();
    expect(withdrawSignature).toHaveBeenCalledWith(service, 'ciso');
  });

  it('says what changed meanwhile, and asks again for what is now', async () => {
    let current = answerWith().current;
    const sign = jest.fn(async (_: object, { digest }: { digest: string }) => {
      if (digest === 'now') {
        current = { digest: 'later', model: modelOf(OWNED, CRITICAL) };
        throw new ProblemError(409);
      }
      return answerWith();
    });
    renderPanel({
      sign,
      listAttestations: async () => answerWith({ current }),
    });
    const { user, dialog } = await openDialog();
    await user.click(dialog.getByRole('button', { name: 'Sign' }));
    expect(
      await dialog.findByText('New: Criticality: Critical'),
    ).toBeInTheDocument();
    expect(dialog.getByText('Gone: Criticality: High')).toBeInTheDocument();
    await user.click(dialog.getByRole('button', { name: 'Sign' }));
    expect(await screen.findByText('Signed as CISO.')).toBeInTheDocument();
    expect(sign).toHaveBeenLastCalledWith(service, {
      role: 'ciso',
      digest: 'later',
    });
  });

  it('says why it was refused, and leaves the dialog open', async () => {
    renderPanel({
      sign: async () => {
        throw new ProblemError(403, {
          type: 'about:blank',
          title: 'Forbidden',
          status: 403,
          detail: 'You may not sign as ciso.',
        });
      },
    });
    const { user, dialog } = await openDialog();
    await user.click(dialog.getByRole('button', { name: 'Sign' }));
    expect(
      await dialog.findByText('Not signed: You may not sign as ciso.'),
    ).toBeInTheDocument();
  });

  it('asks before a signature is withdrawn', async () => {
    const user = userEvent.setup();
    const withdrawSignature = jest.fn(async () => {});
    renderPanel({
      withdrawSignature,
      listAttestations: async () => answerWith({ items: [signed] }),
    });
    await user.click(
      await screen.findByRole('button', {
        name: 'Withdraw the signature of CISO',
      }),
    );
    expect(withdrawSignature).not.toHaveBeenCalled();
    const dialog = within(await screen.findByRole('dialog'));
    await user.click(dialog.getByRole('button', { name: 'Withdraw' }));
    expect(withdrawSignature).toHaveBeenCalledWith(service, 'ciso');
  });
});
