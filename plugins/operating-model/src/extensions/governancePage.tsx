import { convertLegacyRouteRef } from '@backstage/core-compat-api';
import { PageBlueprint } from '@backstage/frontend-plugin-api';
import AccountBalanceIcon from '@material-ui/icons/AccountBalance';
import { governanceRouteRef } from '../routes';

/** The Governance page and its navigation entry. */
export const governancePage = PageBlueprint.make({
  params: {
    path: '/governance',
    title: 'Governance',
    icon: <AccountBalanceIcon fontSize="inherit" />,
    routeRef: convertLegacyRouteRef(governanceRouteRef),
    loader: () =>
      import('../governance').then(module => <module.GovernancePage />),
  },
});
