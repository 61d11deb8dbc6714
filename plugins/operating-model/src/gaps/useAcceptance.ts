import { useApi } from '@backstage/frontend-plugin-api';
import type { WaiverRequest } from '@onemap/plugin-operating-model-common';
import { useState } from 'react';
import { operatingModelApiRef } from '../api';
import { nameOf } from '../shared/entityNames';
import { useFormats } from '../shared/useFormats';
import { useText } from '../shared/useText';

/** What came of the last attempt to accept a gap or to take that back. */
export interface Outcome {
  text: string;
  canUndo: boolean;
}

/** Accepts a gap until a date, and takes that back. */
export function useAcceptance(fingerprint: string, onChanged: () => void) {
  const api = useApi(operatingModelApiRef);
  const t = useText();
  const formats = useFormats();
  const [outcome, setOutcome] = useState<Outcome>();
  const [isBusy, setBusy] = useState(false);

  /** @throws OperatingModelError where the backend refuses; the dialog shows it */
  const accept = async (request: WaiverRequest) => {
    const waiver = await api.acceptGap(fingerprint, request);
    const text =
      !waiver.approvedAt && waiver.approvedBy
        ? t('gaps.dialog.requested', { name: nameOf(waiver.approvedBy) })
        : t('gaps.dialog.done', { date: formats.date(waiver.until) });
    setOutcome({ text, canUndo: true });
    onChanged();
  };

  const reopen = async () => {
    setBusy(true);
    try {
      await api.reopenGap(fingerprint);
      setOutcome({ text: t('gaps.dialog.undone'), canUndo: false });
      onChanged();
    } catch (error) {
      setOutcome({
        text: t('gaps.dialog.undoFailed', { message: messageOf(error) }),
        canUndo: true,
      });
    } finally {
      setBusy(false);
    }
  };

  return { outcome, isBusy, accept, reopen };
}

/** What an error says. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
