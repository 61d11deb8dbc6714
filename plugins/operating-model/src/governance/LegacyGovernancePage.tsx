import { Header, Page } from '@backstage/core-components';
import { makeStyles } from '@material-ui/core/styles';
import { useText } from '../shared/useText';
import { GovernancePage } from './GovernancePage';

const useStyles = makeStyles(theme => ({
  content: { gridArea: 'pageContent', paddingTop: theme.spacing(2) },
}));

/** The Governance page with the header that the new frontend system would give it. */
export function LegacyGovernancePage() {
  const classes = useStyles();
  const t = useText();
  return (
    <Page themeId="tool">
      <Header title={t('governance.title')} />
      <div className={classes.content}>
        <GovernancePage />
      </div>
    </Page>
  );
}
