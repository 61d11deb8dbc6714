import { EntityCardBlueprint } from '@backstage/plugin-catalog-react/alpha';

/** What an entity of another kind, a group or a person is tied to in the operating model. */
export const relationsInModelCard = EntityCardBlueprint.make({
  name: 'relations',
  params: {
    type: 'content',
    filter: {
      kind: {
        $in: [
          'process',
          'forum',
          'decisionright',
          'control',
          'supplier',
          'risk',
          'informationobject',
          'group',
          'user',
        ],
      },
    },
    loader: () =>
      import('../kinds').then(module => <module.EntityRelationsInModelCard />),
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
