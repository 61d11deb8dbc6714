import {
  Sidebar,
  SidebarDivider,
  SidebarGroup,
  SidebarItem,
  SidebarScrollWrapper,
  SidebarSpace,
} from '@backstage/core-components';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import {
  NavContentBlueprint,
  type NavContentNavItem,
} from '@backstage/plugin-app-react';
import MenuIcon from '@material-ui/icons/Menu';
import SettingsIcon from '@material-ui/icons/Settings';
import { operatingModelTranslationRef } from '@onemap/plugin-operating-model/alpha';
import { Brand } from './Brand';

const PageLink = ({ href, icon, title }: NavContentNavItem) => (
  <SidebarItem to={href} icon={() => icon} text={title} />
);

/** The title of a page is one string for all languages; the plugin's texts have this one by language. */
const GovernanceLink = (item: NavContentNavItem) => {
  const { t } = useTranslationRef(operatingModelTranslationRef);
  return <PageLink {...item} title={t('governance.title')} />;
};

/** Every page that has a title and an icon; what concerns the person who is signed in at the end. */
export const navigation = NavContentBlueprint.make({
  params: {
    component: ({ navItems }) => {
      const links = navItems.withComponent(PageLink);
      const catalog = links.take('page:catalog');
      const search = links.take('page:search');
      const notifications = links.take('page:notifications');
      const governance = navItems.take('page:operating-model');
      const settings = links.take('page:user-settings');
      return (
        <Sidebar>
          <Brand />
          <SidebarDivider />
          <SidebarGroup label="Menu" icon={<MenuIcon />}>
            <SidebarScrollWrapper>
              {search}
              {catalog}
              {links.rest()}
              {governance && <GovernanceLink {...governance} />}
            </SidebarScrollWrapper>
          </SidebarGroup>
          <SidebarSpace />
          <SidebarDivider />
          <SidebarGroup label="Settings" icon={<SettingsIcon />} to="/settings">
            {notifications}
            {settings}
          </SidebarGroup>
        </Sidebar>
      );
    },
  },
});
