import { catalogApiRef } from '@backstage/plugin-catalog-react';
import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
import type { FindingView } from '@onemap/plugin-operating-model-common';
import { screen } from '@testing-library/react';
import { canvasAnswer, evaluation } from '../__testUtils__/canvasAnswer';
import { portalEntities } from '../__testUtils__/portalModel';
import { renderPage } from '../__testUtils__/renderPage';
import { GapDetails } from './GapDetails';

const [service] = portalEntities.filter(({ kind }) => kind === 'Service');
const subject = `service:default/${service.metadata.name}`;

const IN_A_FILE = {
  'backstage.io/managed-by-location': 'file:/srv/model/portal.yaml',
};

const remedyOf = (kind: string, name: string) =>
  `kind: ${kind}\nmetadata:\n  name: ${name}\nspec: {}\n`;

function renderDetails(
  more: Partial<FindingView>,
  annotations: Record<string, string> = {
    'backstage.io/edit-url': 'https://git.example/edit',
  },
) {
  const [finding] = canvasAnswer().findings;
  const edited = {
    ...service,
    metadata: { ...service.metadata, annotations },
  };
  const gap = {
    ...finding,
    subject,
    subjectEntity: { ref: subject, kind: 'Service', title: 'Portal' },
    remedy: remedyOf('Service', service.metadata.name),
    ...more,
  };
  renderPage(
    <GapDetails gap={gap} isOnPageOfService onChanged={() => {}} />,
    { getFinding: async () => ({ ...gap, history: [], evaluation }) },
    { apis: [[catalogApiRef, catalogApiMock({ entities: [edited] })]] },
  );
}

describe('the details of a gap', () => {
  it('lead to the YAML that is to be changed', async () => {
    renderDetails({});
    expect(
      await screen.findByRole('link', { name: /^Open the YAML of Citizen/ }),
    ).toHaveAttribute('href', 'https://git.example/edit');
  });

  it('name the file of the YAML that is to be changed, which may be of another entity', async () => {
    renderDetails(
      { subject: 'risk:default/outage', remedy: remedyOf('Service', 'portal') },
      IN_A_FILE,
    );
    expect(await screen.findByText(/^The YAML of/)).toHaveTextContent(
      'The YAML of Citizen portal is in srv/model/portal.yaml',
    );
  });

  it('say of what is new beside what it can stand', async () => {
    renderDetails({ remedy: remedyOf('DecisionRight', 'new') }, IN_A_FILE);
    expect(await screen.findByText(/^This is new/)).toBeInTheDocument();
    expect(screen.getByText(/^The YAML of Citizen portal/)).toBeInTheDocument();
  });

  it('lead to the signatures where one of them is missing', async () => {
    renderDetails({ rule: 'attestation-missing' });
    expect(
      await screen.findByRole('link', { name: 'Go to the signatures' }),
    ).toHaveAttribute('href', '#sign-offs');
  });
});
