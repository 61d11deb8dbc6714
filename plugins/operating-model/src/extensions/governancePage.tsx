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
    // Unlike the legacy system, the new one puts no landmark around a page.
    loader: () =>
      import('../governance').then(module => (
        <main>
          <module.GovernancePage />
        </main>
      )),
  },
});
