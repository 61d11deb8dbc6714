import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { DataTable } from '../../shared/DataTable';
import { DocumentPlace } from '../../shared/DocumentPlace';
import { Pager } from '../../shared/Pager';
import { useFormats } from '../../shared/useFormats';
import { useText } from '../../shared/useText';
import { useUrlValues } from '../../shared/useUrlValues';
import { GridFrame } from '../GridFrame';
import { reasonsOf } from './reasonsOf';

const useStyles = makeStyles(theme => ({
  errors: {
    margin: 0,
    paddingLeft: theme.spacing(2),
    overflowWrap: 'anywhere',
  },
}));

/** Documents that the catalog refused, where they stand and why. */
export function RejectedTab() {
  const classes = useStyles();
  const t = useText();
  const formats = useFormats();
  const cursor = useUrlValues().get('cursor');
  return (
    <GridFrame
      question={['getRejected', cursor]}
      ask={api => api.getRejected({ cursor })}
    >
      {answer => (
        <>
          <Typography variant="body2">
            {t('governance.rejected.hint')}
          </Typography>
          <DataTable
            label={t('governance.rejected.label')}
            rows={answer.items}
            keyOf={document => `${document.entityRef} ${document.location}`}
            empty={
              <Typography variant="body1">
                {t('governance.rejected.none')}
              </Typography>
            }
            columns={[
              {
                key: 'entity',
                title: t('governance.rejected.entity'),
                render: document => <code>{document.entityRef}</code>,
              },
              {
                key: 'why',
                title: t('governance.rejected.why'),
                render: document => (
                  <>
                    <ul className={classes.errors}>
                      {reasonsOf(document.errors).map(error => (
                        <li key={error}>{error}</li>
                      ))}
                    </ul>
                    {document.hasOldVersion &&
                      t('governance.rejected.oldVersion')}
                  </>
                ),
              },
              {
                key: 'location',
                title: t('governance.rejected.location'),
                render: document => (
                  <DocumentPlace location={document.location} />
                ),
              },
              {
                key: 'since',
                title: t('governance.rejected.since'),
                render: document => formats.date(document.since),
              },
            ]}
          />
          <Pager what="documents" shown={answer.items.length} page={answer} />
        </>
      )}
    </GridFrame>
  );
}
