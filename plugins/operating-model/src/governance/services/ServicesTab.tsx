import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import type { ServicesQuery } from '@onemap/plugin-operating-model-common';
import { AsOf } from '../../shared/AsOf';
import { DataTable } from '../../shared/DataTable';
import { DownloadButton } from '../../shared/DownloadButton';
import { Pager } from '../../shared/Pager';
import { Pending } from '../../shared/Pending';
import { Unavailable } from '../../shared/Unavailable';
import { useAnswer } from '../../shared/useAnswer';
import { useText } from '../../shared/useText';
import { useUrlValues, type UrlValues } from '../../shared/useUrlValues';
import { ServiceFilters } from './ServiceFilters';
import { useServiceColumns } from './useServiceColumns';

const useStyles = makeStyles(theme => ({
  tab: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: theme.spacing(2),
  },
  aside: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'flex-end',
    gap: theme.spacing(2),
  },
}));

const SORTS = ['title', 'criticality', 'gaps', 'department'] as const;

/** Every service that the reader may see, and how it stands. */
export function ServicesTab() {
  const classes = useStyles();
  const t = useText();
  const url = useUrlValues();
  const columns = useServiceColumns();
  const query = servicesQuery(url);
  const found = useAnswer(
    ['listServices', JSON.stringify(query)],
    api => api.listServices(query),
    { keepPrevious: true },
  );
  return (
    <div className={classes.tab}>
      <ServiceFilters url={url} />
      <Pending of={found}>
        {page =>
          page.evaluation.state === 'notEvaluated' ? (
            <Unavailable />
          ) : (
            <>
              <div className={classes.aside}>
                <AsOf evaluation={page.evaluation} />
                <DownloadButton
                  label={t('governance.services.export')}
                  file="services.csv"
                  load={api =>
                    api.exportServices({ ...query, cursor: undefined })
                  }
                />
              </div>
              <DataTable
                label={t('governance.services.label')}
                columns={columns}
                rows={page.items}
                keyOf={service => service.ref}
                sorting={{
                  by: query.sort ?? 'criticality',
                  order: query.order ?? 'asc',
                  onChange: (sort, order) => url.set({ sort, order }),
                }}
                empty={
                  <Typography variant="body1">
                    {t('governance.services.none')}
                  </Typography>
                }
              />
              <Pager what="services" shown={page.items.length} page={page} />
            </>
          )
        }
      </Pending>
    </div>
  );
}

/** The question that the URL asks. */
function servicesQuery(url: UrlValues): ServicesQuery {
  return {
    text: url.get('text'),
    criticality: url.getAll('criticality'),
    department: url.getAll('department'),
    owner: url.getAll('owner'),
    obligation: url.getAll('obligation'),
    sort: SORTS.find(each => each === url.get('sort')),
    order: (['asc', 'desc'] as const).find(each => each === url.get('order')),
    cursor: url.get('cursor'),
  };
}
