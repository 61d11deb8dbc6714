import { EntityCardBlueprint } from '@backstage/plugin-catalog-react/alpha';
import { OTHER_KINDS } from './kinds';

/** What an entity of another kind, a group or a person is tied to in the operating model. */
export const relationsInModelCard = EntityCardBlueprint.make({
  name: 'relations',
  params: {
    type: 'content',
    filter: { kind: { $in: [...OTHER_KINDS, 'group', 'user'] } },
    loader: () =>
      import('../kinds').then(module => <module.EntityRelationsInModelCard />),
  },
});

/** The gaps that are about an entity of another kind. */
export const gapsCard = EntityCardBlueprint.make({
  name: 'gaps',
  params: {
    type: 'content',
    filter: { kind: { $in: OTHER_KINDS } },
    loader: () => import('../kinds').then(module => <module.GapsCard />),
  },
});

/** The gaps that are about a group or a person: for itself, so that it can stand below what they answer for. */
export const peopleGapsCard = EntityCardBlueprint.make({
  name: 'people-gaps',
  params: {
    type: 'content',
    filter: { kind: { $in: ['group', 'user'] } },
    loader: () => import('../kinds').then(module => <module.GapsCard />),
  },
});

/** The flow of a process, and who follows it. */
export const processCard = EntityCardBlueprint.make({
  name: 'process',
  params: {
    type: 'content',
    filter: { kind: 'process' },
    loader: () => import('../kinds').then(module => <module.ProcessCard />),
  },
});

/** Where a control is defined and exercised. */
export const controlCard = EntityCardBlueprint.make({
  name: 'control',
  params: {
    type: 'content',
    filter: { kind: 'control' },
    loader: () => import('../kinds').then(module => <module.ControlCard />),
  },
});

/** When a forum meets, and what it decides. */
export const forumCard = EntityCardBlueprint.make({
  name: 'forum',
  params: {
    type: 'content',
    filter: { kind: 'forum' },
    loader: () => import('../kinds').then(module => <module.ForumCard />),
  },
});

/** What a supplier is responsible for, and what it does. */
export const supplierCard = EntityCardBlueprint.make({
  name: 'supplier',
  params: {
    type: 'content',
    filter: { kind: 'supplier' },
    loader: () => import('../kinds').then(module => <module.SupplierCard />),
  },
});

/** What is decided, and by whom. */
export const decisionRightCard = EntityCardBlueprint.make({
  name: 'decision-right',
  params: {
    type: 'content',
    filter: { kind: 'decisionright' },
    loader: () =>
      import('../kinds').then(module => <module.DecisionRightCard />),
  },
});

/** How bad a risk is, and what is done about it. */
export const riskCard = EntityCardBlueprint.make({
  name: 'risk',
  params: {
    type: 'content',
    filter: { kind: 'risk' },
    loader: () => import('../kinds').then(module => <module.RiskCard />),
  },
});
