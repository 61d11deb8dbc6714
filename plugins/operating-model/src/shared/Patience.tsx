import Typography from '@material-ui/core/Typography';
import { useEffect, useState } from 'react';
import { useText } from './useText';

const PATIENCE_MS = 4_000;

/** What to say where an answer takes longer than people wait without asking themselves whether it will come. */
export function Patience() {
  const t = useText();
  const [isLong, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), PATIENCE_MS);
    return () => clearTimeout(timer);
  }, []);
  return (
    <Typography variant="body2" role="status">
      {isLong && t('shared.patience')}
    </Typography>
  );
}
