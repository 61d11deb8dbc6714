import { useApi } from '@backstage/frontend-plugin-api';
import Typography from '@material-ui/core/Typography';
import type { FindingsQuery } from '@onemap/plugin-operating-model-common';
import { useState } from 'react';
import { operatingModelApiRef } from '../../api';
import { download } from '../../shared/download';
import { messageOf } from '../../shared/messageOf';
import { QuietButton } from '../../shared/QuietButton';
import { useText } from '../../shared/useText';

/** Downloads every gap that matches the filters, not the page alone. */
export function ExportButton({ query }: { query: FindingsQuery }) {
  const api = useApi(operatingModelApiRef);
  const t = useText();
  const [state, setState] = useState<'idle' | 'busy' | { failure: string }>(
    'idle',
  );

  const exportGaps = async () => {
    setState('busy');
    try {
      const csv = await api.exportFindings({ ...query, cursor: undefined });
      download(csv, 'findings.csv');
      setState('idle');
    } catch (error) {
      setState({ failure: messageOf(error) });
    }
  };
  return (
    <>
      {typeof state === 'object' && (
        <Typography variant="caption" role="alert">
          {t('governance.gaps.exportFailed', { message: state.failure })}
        </Typography>
      )}
      <QuietButton
        variant="outlined"
        onClick={exportGaps}
        disabled={state === 'busy'}
      >
        {t(
          state === 'busy'
            ? 'governance.gaps.exporting'
            : 'governance.gaps.export',
        )}
      </QuietButton>
    </>
  );
}
