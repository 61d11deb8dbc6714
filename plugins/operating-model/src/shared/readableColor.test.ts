import { createTheme, getContrastRatio } from '@material-ui/core/styles';
import { severityColor } from './readableColor';

describe.each(['light', 'dark'] as const)('in a %s theme', type => {
  it.each(['error', 'warning', 'info'] as const)(
    'the colour of %s is readable on paper',
    severity => {
      const theme = createTheme({ palette: { type } });
      expect(
        getContrastRatio(
          severityColor(theme, severity),
          theme.palette.background.paper,
        ),
      ).toBeGreaterThan(4.5);
    },
  );
});
