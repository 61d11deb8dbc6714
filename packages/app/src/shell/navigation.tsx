import {
  Sidebar,
  SidebarDivider,
  SidebarGroup,
  SidebarItem,
  SidebarScrollWrapper,
  SidebarSpace,
} from '@backstage/core-components';
import {
  NavContentBlueprint,
  type NavContentNavItem,
} from '@backstage/plugin-app-react';
import MenuIcon from '@material-ui/icons/Menu';
import SettingsIcon from '@material-ui/icons/Settings';
import { Brand } from './Brand';

const PageLink = ({ href, icon, title }: NavContentNavItem) => (
  <SidebarItem to={href} icon={() => icon} text={title} />
);

/** Every page that has a title and an icon; what concerns the person who is signed in at the end. */
export const navigation = NavContentBlueprint.make({
  params: {
    component: ({ navItems }) => {
      const links = navItems.withComponent(PageLink);
      const catalog = links.take('page:catalog');
      const search = links.take('page:search');
      const notifications = links.take('page:notifications');
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
