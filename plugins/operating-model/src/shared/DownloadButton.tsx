import { useApi } from '@backstage/frontend-plugin-api';
import Typography from '@material-ui/core/Typography';
import { useState } from 'react';
import { operatingModelApiRef, type OperatingModelApi } from '../api';
import { download } from './download';
import { messageOf } from './messageOf';
import { QuietButton } from './QuietButton';
import { useText } from './useText';

interface DownloadButtonProps {
  /** What the button says. */
  label: string;
  /** Name of the file. */
  file: string;
  load: (api: OperatingModelApi) => Promise<Blob>;
}

/** Fetches a file as the user who is signed in, and hands it to the browser's downloads. */
export function DownloadButton({ label, file, load }: DownloadButtonProps) {
  const api = useApi(operatingModelApiRef);
  const t = useText();
  const [state, setState] = useState<'idle' | 'busy' | { failure: string }>(
    'idle',
  );

  const save = async () => {
    setState('busy');
    try {
      download(await load(api), file);
      setState('idle');
    } catch (error) {
      setState({ failure: messageOf(error) });
    }
  };
  return (
    <>
      {typeof state === 'object' && (
        <Typography variant="caption" role="alert">
          {t('shared.download.failed', { message: state.failure })}
        </Typography>
      )}
      <QuietButton
        variant="outlined"
        onClick={save}
        disabled={state === 'busy'}
      >
        {state === 'busy' ? t('shared.download.busy') : label}
      </QuietButton>
    </>
  );
}
