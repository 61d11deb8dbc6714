import { SignInPageBlueprint } from '@backstage/plugin-app-react';

/**
 * Signs in without a click, as the user that `auth.providers.guest` names in
 * app-config.yaml: the portal opens on its pages, not on a form.
 */
export const signIn = SignInPageBlueprint.make({
  params: {
    loader: async () => {
      const { ProxiedSignInPage } = await import('@backstage/core-components');
      return props => <ProxiedSignInPage {...props} provider="guest" />;
    },
  },
});
