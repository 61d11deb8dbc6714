import { makeStyles } from '@material-ui/core/styles';
import { Suspense } from 'react';
import { Navigate, Route, Routes } from 'react-router-dom';
import { EntityPaths } from '../shared/EntityPaths';
import { Progress } from '../shared/Progress';
import { GovernanceTabs } from './GovernanceTabs';
import { GapPage, RulePage, TABS } from './tabs';

const useStyles = makeStyles(theme => ({
  page: {
    ...theme.typography.body2,
    color: theme.palette.text.primary,
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: theme.spacing(2),
    padding: theme.spacing(0, 3, 3),
    [theme.breakpoints.down('xs')]: { padding: theme.spacing(0, 2, 2) },
  },
}));

/** The Governance page without its header, which the frontend system or the app gives it. */
export function GovernancePage() {
  const classes = useStyles();
  return (
    <div className={classes.page}>
      <GovernanceTabs />
      <Suspense fallback={<Progress />}>
        <EntityPaths>
          <Routes>
            {TABS.map(({ path, Content }) => (
              <Route key={path} path={path} element={<Content />} />
            ))}
            <Route path="gaps/:fingerprint" element={<GapPage />} />
            <Route path="rules/:rule" element={<RulePage />} />
            <Route path="*" element={<Navigate to={TABS[0].path} replace />} />
          </Routes>
        </EntityPaths>
      </Suspense>
    </div>
  );
}
