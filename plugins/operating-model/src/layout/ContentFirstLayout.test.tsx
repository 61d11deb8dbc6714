import { EntityProvider } from '@backstage/plugin-catalog-react';
import { screen } from '@testing-library/react';
import { entityNamed } from '../__testUtils__/entityNamed';
import { renderPage } from '../__testUtils__/renderPage';
import { ContentFirstLayout } from './ContentFirstLayout';

it('reads what people look for before what the thing is about', async () => {
  renderPage(
    <EntityProvider entity={entityNamed('cab')}>
      <ContentFirstLayout
        cards={[
          { type: 'info', element: <p>About</p> },
          { type: 'content', element: <p>Who decides</p> },
        ]}
      />
    </EntityProvider>,
    {},
  );
  const about = await screen.findByText('About');
  const decides = screen.getByText('Who decides');
  expect(decides.compareDocumentPosition(about)).toBe(
    Node.DOCUMENT_POSITION_FOLLOWING,
  );
});
