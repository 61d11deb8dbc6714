import {
  sidebarConfig,
  useSidebarOpenState,
  Link,
} from '@backstage/core-components';
import { makeStyles } from '@material-ui/core/styles';

const useStyles = makeStyles(theme => ({
  brand: {
    height: 3 * sidebarConfig.logoHeight,
    width: sidebarConfig.drawerWidthClosed,
    display: 'flex',
    alignItems: 'center',
    color: theme.palette.navigation.selectedColor,
  },
  link: {
    display: 'flex',
    alignItems: 'center',
    gap: theme.spacing(1.5),
    paddingLeft: theme.spacing(2.5),
    whiteSpace: 'nowrap',
    fontWeight: 700,
    fontSize: theme.typography.h5.fontSize,
  },
}));

/** The product's sign, with its name where the sidebar is wide enough. */
export function Brand() {
  const classes = useStyles();
  const { isOpen } = useSidebarOpenState();
  return (
    <div className={classes.brand}>
      <Link
        to="/"
        underline="none"
        color="inherit"
        className={classes.link}
        aria-label="Onemap"
      >
        <Sign />
        {isOpen && <span>Onemap</span>}
      </Link>
    </div>
  );
}

/** The canvas in small: six boxes, three above, two below, one as the base. */
function Sign() {
  return (
    <svg width="28" height="28" viewBox="0 0 28 28" aria-hidden="true">
      <g fill="currentColor">
        <rect x="2" y="3" width="7" height="15" rx="1.5" />
        <rect x="11" y="3" width="15" height="6" rx="1.5" />
        <rect x="11" y="11" width="4" height="7" rx="1" />
        <rect x="16.5" y="11" width="4" height="7" rx="1" />
        <rect x="22" y="11" width="4" height="7" rx="1" />
        <rect x="2" y="20" width="24" height="5" rx="1.5" />
      </g>
    </svg>
  );
}
