import { useApi } from '@backstage/frontend-plugin-api';
import type { WaiverRequest } from '@onemap/plugin-operating-model-common';
import { useState } from 'react';
import { operatingModelApiRef } from '../api';
import { nameOf } from '../shared/entityNames';
import { messageOf } from '../shared/messageOf';
import { useFormats } from '../shared/useFormats';
import { useText } from '../shared/useText';

/** What came of the last attempt to accept a gap, to approve that, or to take it back. */
export interface Outcome {
  text: string;
  canUndo: boolean;
}

/** Accepts a gap until a date, approves what another person asked for, and takes that back. */
export function useAcceptance(fingerprint: string, onChanged: () => void) {
  const api = useApi(operatingModelApiRef);
  const t = useText();
  const formats = useFormats();
  const [outcome, setOutcome] = useState<Outcome>();
  const [isBusy, setBusy] = useState(false);

  const finish = (text: string, canUndo: boolean) => {
    setOutcome({ text, canUndo });
    onChanged();
  };

  /** @throws ProblemError where the backend refuses; the dialog shows it */
  const accept = async (request: WaiverRequest) => {
    const waiver = await api.requestWaiver(fingerprint, request);
    if (waiver.approvedAt) {
      finish(t('gaps.dialog.done', { date: formats.date(waiver.until) }), true);
    } else {
      const name = waiver.approvedBy && nameOf(waiver.approvedBy);
      finish(
        name
          ? t('gaps.dialog.requested', { name })
          : t('gaps.dialog.requestedOfAnybody'),
        true,
      );
    }
  };

  const approve = () =>
    attempt('gaps.waiver.approveFailed', async () => {
      const { until } = await api.approveWaiver(fingerprint);
      finish(t('gaps.dialog.done', { date: formats.date(until) }), false);
    });

  const reopen = () =>
    attempt('gaps.dialog.undoFailed', async () => {
      await api.removeWaiver(fingerprint);
      finish(t('gaps.dialog.undone'), false);
    });

  const attempt = async (
    failed: 'gaps.waiver.approveFailed' | 'gaps.dialog.undoFailed',
    act: () => Promise<void>,
  ) => {
    setBusy(true);
    try {
      await act();
    } catch (error) {
      setOutcome({
        text: t(failed, { message: messageOf(error) }),
        canUndo: outcome?.canUndo ?? false,
      });
    } finally {
      setBusy(false);
    }
  };

  return { outcome, isBusy, accept, approve, reopen };
}
