import { convertLegacyRouteRef } from '@backstage/core-compat-api';
import { PageBlueprint } from '@backstage/frontend-plugin-api';
import AccountBalanceIcon from '@material-ui/icons/AccountBalance';
import { governanceRouteRef } from '../routes';
import { GovernanceLayout } from './GovernanceLayout';

/** The Governance page and its navigation entry. */
export const governancePage = PageBlueprint.makeWithOverrides({
  factory(originalFactory, { config }) {
    return originalFactory({
      path: '/governance',
      title: 'Governance',
      icon: <AccountBalanceIcon fontSize="inherit" />,
      routeRef: convertLegacyRouteRef(governanceRouteRef),
      // The blueprint's own header has the title above, whatever the language.
      noHeader: true,
      loader: () =>
        import('../governance').then(module => (
          <GovernanceLayout title={config.title}>
            <module.GovernancePage />
          </GovernanceLayout>
        )),
    });
  },
});
