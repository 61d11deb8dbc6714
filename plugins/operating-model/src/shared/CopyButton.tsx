import IconButton from '@material-ui/core/IconButton';
import Tooltip from '@material-ui/core/Tooltip';
import CheckIcon from '@material-ui/icons/Check';
import FileCopyOutlinedIcon from '@material-ui/icons/FileCopyOutlined';
import { useEffect, useState } from 'react';
import { useText } from './useText';
import { VisuallyHidden } from './VisuallyHidden';

const SHOWN_MS = 2500;

/** Copies a text, and says whether that worked. */
export function CopyButton({ text, what }: { text: string; what: string }) {
  const t = useText();
  const [result, setResult] = useState<'copied' | 'copyFailed'>();
  useEffect(() => {
    if (!result) return undefined;
    const timer = setTimeout(() => setResult(undefined), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [result]);

  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setResult('copied');
    } catch {
      setResult('copyFailed'); // not over HTTPS, or refused
    }
  };
  return (
    <>
      <Tooltip title={result ? t(`shared.${result}`) : t('shared.copy')}>
        <IconButton
          size="small"
          onClick={copy}
          aria-label={`${t('shared.copy')}: ${what}`}
        >
          {result === 'copied' ? (
            <CheckIcon fontSize="small" />
          ) : (
            <FileCopyOutlinedIcon fontSize="small" />
          )}
        </IconButton>
      </Tooltip>
      <span role="status">
        {result && <VisuallyHidden>{t(`shared.${result}`)}</VisuallyHidden>}
      </span>
    </>
  );
}
