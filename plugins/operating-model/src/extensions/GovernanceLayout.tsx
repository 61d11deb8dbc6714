import { useRouteRef } from '@backstage/core-plugin-api';
import {
  PageLayout,
  pluginHeaderActionsApiRef,
  useApi,
} from '@backstage/frontend-plugin-api';
import AccountBalanceIcon from '@material-ui/icons/AccountBalance';
import type { ReactNode } from 'react';
import { governanceRouteRef } from '../routes';
import { useText } from '../shared/useText';

interface GovernanceLayoutProps {
  /** The title that the app's config gives the page; else the text of the chosen language. */
  title?: string;
  children: ReactNode;
}

/** The header that the app draws around a page, with a title that is translated. */
export function GovernanceLayout({ title, children }: GovernanceLayoutProps) {
  const t = useText();
  const titleLink = useRouteRef(governanceRouteRef)();
  const actions = useApi(pluginHeaderActionsApiRef);
  return (
    <PageLayout
      title={title ?? t('governance.title')}
      icon={<AccountBalanceIcon fontSize="inherit" />}
      titleLink={titleLink}
      headerActions={actions.getPluginHeaderActions('operating-model')}
    >
      {/* Unlike the legacy system, the new one puts no landmark around a page. */}
      <main>{children}</main>
    </PageLayout>
  );
}
