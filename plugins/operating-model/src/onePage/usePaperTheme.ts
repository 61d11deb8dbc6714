import { createTheme, useTheme, type Theme } from '@material-ui/core/styles';
import { useMemo } from 'react';

/** The theme of what is printed: light, whatever the screen is. */
export function usePaperTheme(): Theme {
  const { fontFamily } = useTheme().typography;
  return useMemo(
    () =>
      createTheme({ palette: { type: 'light' }, typography: { fontFamily } }),
    [fontFamily],
  );
}
