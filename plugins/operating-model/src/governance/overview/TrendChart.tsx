import { makeStyles, useTheme } from '@material-ui/core/styles';
import {
  SEVERITIES,
  type Severity,
  type TrendDay,
} from '@onemap/plugin-operating-model-common';
import {
  Area,
  AreaChart,
  CartesianGrid,
  Legend,
  ResponsiveContainer,
  Tooltip,
  XAxis,
  YAxis,
} from 'recharts';
import { quietColor } from '../../shared/quietColor';
import { severityColor } from '../../shared/readableColor';
import { useFormats } from '../../shared/useFormats';
import { useText } from '../../shared/useText';
import { useWords } from '../../shared/useWords';

const HEIGHT = 220;

/** Told apart by their lines as well: colour is never the only sign. */
const DASHES: Record<Severity, string | undefined> = {
  error: undefined,
  warning: '6 3',
  info: '2 3',
};

const useStyles = makeStyles(theme => ({
  chart: { minWidth: 0, fontSize: theme.typography.caption.fontSize },
}));

/** Open gaps by severity, one above the other, day by day. What it says stands beside it as a table, too. */
export function TrendChart({ days }: { days: readonly TrendDay[] }) {
  const classes = useStyles();
  const theme = useTheme();
  const t = useText();
  const word = useWords();
  const formats = useFormats();
  const quiet = quietColor(theme);
  return (
    <div
      className={classes.chart}
      role="img"
      aria-label={t('governance.trend.label')}
    >
      <ResponsiveContainer
        width="100%"
        height={HEIGHT}
        // Until it has been measured, and where nothing can be.
        initialDimension={{ width: 640, height: HEIGHT }}
      >
        <AreaChart
          data={[...days]}
          margin={{ top: 8, right: 8, bottom: 0, left: -16 }}
          accessibilityLayer={false}
        >
          <CartesianGrid vertical={false} stroke={theme.palette.divider} />
          <XAxis
            dataKey="day"
            stroke={quiet}
            tickFormatter={formats.dayAndMonth}
            minTickGap={32}
          />
          <YAxis stroke={quiet} allowDecimals={false} />
          <Tooltip
            labelFormatter={day => formats.date(String(day))}
            contentStyle={{
              backgroundColor: theme.palette.background.paper,
              borderColor: theme.palette.divider,
              color: theme.palette.text.primary,
            }}
          />
          <Legend />
          {[...SEVERITIES].reverse().map(severity => (
            <Area
              key={severity}
              dataKey={severity}
              name={word('severity', severity)}
              stackId="open"
              type="stepAfter"
              stroke={severityColor(theme, severity)}
              strokeDasharray={DASHES[severity]}
              fill={theme.palette[severity].main}
              fillOpacity={0.25}
              isAnimationActive={false}
            />
          ))}
        </AreaChart>
      </ResponsiveContainer>
    </div>
  );
}
