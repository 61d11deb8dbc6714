import {
  createApiFactory,
  createComponentExtension,
  createPlugin,
  createRoutableExtension,
  fetchApiRef,
} from '@backstage/core-plugin-api';
import { clientOf, operatingModelApiRef } from './api';
import { governanceRouteRef, onePageRouteRef, serviceRouteRef } from './routes';

/** The plugin for apps on the legacy frontend system. */
export const operatingModelPlugin = createPlugin({
  id: 'operating-model',
  apis: [
    createApiFactory({
      api: operatingModelApiRef,
      deps: { fetchApi: fetchApiRef },
      factory: ({ fetchApi }) => clientOf(fetchApi),
    }),
  ],
  routes: {
    governance: governanceRouteRef,
    onePage: onePageRouteRef,
    service: serviceRouteRef,
  },
});

/** The tab "Operating model" of a Service: `<EntityLayout.Route path="/operating-model" …>`. */
export const EntityOperatingModelContent = operatingModelPlugin.provide(
  createRoutableExtension({
    name: 'EntityOperatingModelContent',
    mountPoint: serviceRouteRef,
    component: () =>
      import('./service').then(module => module.EntityOperatingModelContent),
  }),
);

/** The Governance page: `<Route path="/governance" …>`. Links of the other parts lead to it: mount it, too. */
export const OperatingModelGovernancePage = operatingModelPlugin.provide(
  createRoutableExtension({
    name: 'OperatingModelGovernancePage',
    mountPoint: governanceRouteRef,
    component: () =>
      import('./governance').then(module => module.LegacyGovernancePage),
  }),
);

/** The one page of a service: `<Route path="/operating-model/services/:namespace/:name/one-page" …>`. */
export const OperatingModelOnePage = operatingModelPlugin.provide(
  createRoutableExtension({
    name: 'OperatingModelOnePage',
    mountPoint: onePageRouteRef,
    component: () => import('./onePage').then(module => module.OnePage),
  }),
);

/** The card "Who owns, who decides" of a Service, Component, System, API or Resource. */
export const EntityOwnershipAndDecisionsCard = operatingModelPlugin.provide(
  createComponentExtension({
    name: 'EntityOwnershipAndDecisionsCard',
    component: {
      lazy: () => import('./context').then(module => module.EntityContextCard),
    },
  }),
);

/** What a person, a group or an entity of another kind is tied to in the operating model. */
export const EntityRelationsInModelCard = operatingModelPlugin.provide(
  createComponentExtension({
    name: 'EntityRelationsInModelCard',
    component: {
      lazy: () =>
        import('./kinds').then(module => module.EntityRelationsInModelCard),
    },
  }),
);

/** The gaps that are about the entity of the page. */
export const EntityGapsCard = operatingModelPlugin.provide(
  createComponentExtension({
    name: 'EntityGapsCard',
    component: {
      lazy: () => import('./kinds').then(module => module.GapsCard),
    },
  }),
);

/** The flow of a process, and who follows it. */
export const EntityProcessCard = operatingModelPlugin.provide(
  createComponentExtension({
    name: 'EntityProcessCard',
    component: {
      lazy: () => import('./kinds').then(module => module.ProcessCard),
    },
  }),
);

/** Where a control is defined and exercised. */
export const EntityControlCard = operatingModelPlugin.provide(
  createComponentExtension({
    name: 'EntityControlCard',
    component: {
      lazy: () => import('./kinds').then(module => module.ControlCard),
    },
  }),
);

/** When a forum meets, and what it decides. */
export const EntityForumCard = operatingModelPlugin.provide(
  createComponentExtension({
    name: 'EntityForumCard',
    component: {
      lazy: () => import('./kinds').then(module => module.ForumCard),
    },
  }),
);

/** What a supplier is responsible for, and what it does. */
export const EntitySupplierCard = operatingModelPlugin.provide(
  createComponentExtension({
    name: 'EntitySupplierCard',
    component: {
      lazy: () => import('./kinds').then(module => module.SupplierCard),
    },
  }),
);

/** What is decided, in which case, and the part that each has in it. */
export const EntityDecisionRightCard = operatingModelPlugin.provide(
  createComponentExtension({
    name: 'EntityDecisionRightCard',
    component: {
      lazy: () => import('./kinds').then(module => module.DecisionRightCard),
    },
  }),
);

/** How bad a risk is, what is done about it, and when it is looked at again. */
export const EntityRiskCard = operatingModelPlugin.provide(
  createComponentExtension({
    name: 'EntityRiskCard',
    component: {
      lazy: () => import('./kinds').then(module => module.RiskCard),
    },
  }),
);
