import type { NameInNamespace } from '@onemap/plugin-operating-model-common';
import { useApi } from '@backstage/frontend-plugin-api';
import { useState } from 'react';
import { operatingModelApiRef } from '../api';
import { messageOf } from '../shared/messageOf';
import { useText } from '../shared/useText';
import { useWords } from '../shared/useWords';

/** What came of the last attempt to sign or to withdraw. */
interface Outcome {
  text: string;
  /** The role whose fresh signature can be undone. */
  undo?: string;
}

/** Signs the model of a service in a role, and takes that back. */
export function useSigning(service: NameInNamespace, onChanged: () => void) {
  const api = useApi(operatingModelApiRef);
  const t = useText();
  const word = useWords();
  const [outcome, setOutcome] = useState<Outcome>();
  const [isBusy, setBusy] = useState(false);

  /** @throws ProblemError where the backend refuses; the dialog says why */
  const sign = async (role: string, digest: string) => {
    await api.sign(service, { role, digest });
    setOutcome({
      text: t('signOffs.done', { role: word('role', role) }),
      undo: role,
    });
    onChanged();
  };

  const withdraw = async (role: string) => {
    setBusy(true);
    try {
      await api.withdrawSignature(service, role);
      setOutcome({ text: t('signOffs.undone', { role: word('role', role) }) });
      onChanged();
    } catch (error) {
      setOutcome({
        text: t('signOffs.failed', { message: messageOf(error) }),
        undo: outcome?.undo,
      });
    } finally {
      setBusy(false);
    }
  };

  return { outcome, isBusy, sign, withdraw };
}
