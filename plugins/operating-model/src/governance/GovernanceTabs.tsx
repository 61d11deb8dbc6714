import { useRouteRef } from '@backstage/core-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import { NavLink } from 'react-router-dom';
import { governanceRouteRef } from '../routes';
import { quietColor } from '../shared/quietColor';
import { useText } from '../shared/useText';
import { TABS } from './tabs';

const useStyles = makeStyles(theme => ({
  tabs: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(0, 2.5),
    margin: 0,
    padding: 0,
    listStyle: 'none',
  },
  tab: {
    display: 'block',
    padding: theme.spacing(1, 0),
    color: quietColor(theme),
    borderBottom: '2px solid transparent',
    '&:hover': { color: theme.palette.text.primary },
    '&[aria-current]': {
      color: theme.palette.text.primary,
      borderBottomColor: theme.palette.primary.main,
    },
  },
}));

/** The way from tab to tab. They wrap where the screen is narrow, so that none is out of sight. */
export function GovernanceTabs() {
  const classes = useStyles();
  const t = useText();
  const base = useRouteRef(governanceRouteRef)();
  return (
    <nav aria-label={t('governance.tabs.label')}>
      <ul className={classes.tabs}>
        {TABS.map(({ path }) => (
          <li key={path}>
            <NavLink to={`${base}/${path}`} className={classes.tab}>
              {t(`governance.tabs.${path}`)}
            </NavLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
