import type { Entity } from '@backstage/catalog-model';
import { convertLegacyRouteRef } from '@backstage/core-compat-api';
import { renderInTestApp } from '@backstage/frontend-test-utils';
import {
  catalogApiRef,
  EntityProvider,
  entityRouteRef,
} from '@backstage/plugin-catalog-react';
import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
import { screen, within } from '@testing-library/react';
import { SWRConfig } from 'swr';
import { portalEntities } from '../__testUtils__/portalModel';
import { EntityRelationsInModelCard } from './EntityRelationsInModelCard';

function anna(relations: Entity['relations']): Entity {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'User',
    metadata: { name: 'anna' },
    relations,
  };
}

function renderCard(entity: Entity) {
  return renderInTestApp(
    <SWRConfig value={{ provider: () => new Map() }}>
      <EntityProvider entity={entity}>
        <EntityRelationsInModelCard />
      </EntityProvider>
    </SWRConfig>,
    {
      apis: [[catalogApiRef, catalogApiMock({ entities: portalEntities })]],
      mountedRoutes: {
        '/catalog/:namespace/:kind/:name':
          convertLegacyRouteRef(entityRouteRef),
      },
    },
  );
}

describe('what an entity is tied to in the operating model', () => {
  it('is listed by relation, with the names of the entities', async () => {
    renderCard(
      anna([
        { type: 'ownerOf', targetRef: 'process:default/incident' },
        { type: 'staffs', targetRef: 'service:default/portal' },
      ]),
    );
    const owns = (await screen.findByText('Owns')).parentElement;
    expect(
      within(owns ?? document.body).getByRole('link', {
        name: 'Incident to resolution',
      }),
    ).toBeInTheDocument();
    expect(screen.getByText('Has a role in')).toBeInTheDocument();
  });

  it('counts what the reader may not read, and does not name it', async () => {
    renderCard(
      anna([
        { type: 'ownerOf', targetRef: 'process:default/incident' },
        { type: 'ownerOf', targetRef: 'process:default/dismissal' },
      ]),
    );
    expect(
      await screen.findByText('1 more that you may not see'),
    ).toBeInTheDocument();
    expect(screen.queryByText(/dismissal/i)).not.toBeInTheDocument();
  });

  it('leaves out what is not of the operating model', async () => {
    renderCard(
      anna([{ type: 'memberOf', targetRef: 'group:default/web-team' }]),
    );
    expect(
      await screen.findByText('It is tied to nothing in the operating model.'),
    ).toBeInTheDocument();
    expect(screen.queryByRole('link', { name: 'Web team' })).toBeNull();
  });
});
