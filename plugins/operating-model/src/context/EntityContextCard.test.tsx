import { EntityProvider } from '@backstage/plugin-catalog-react';
import {
  type ContextAnswer,
  ProblemError,
} from '@onemap/plugin-operating-model-common';
import { screen } from '@testing-library/react';
import { portalEntities } from '../__testUtils__/portalModel';
import { renderPage } from '../__testUtils__/renderPage';
import { contextAnswer } from '../__testUtils__/serviceAnswers';
import { EntityContextCard } from './EntityContextCard';

function renderCard(getContext: () => Promise<ContextAnswer>) {
  return renderPage(
    <EntityProvider entity={portalEntities[0]}>
      <EntityContextCard />
    </EntityProvider>,
    { getContext },
  );
}

describe('the card "Who owns, who decides"', () => {
  it('says that it is waiting', async () => {
    renderCard(() => new Promise(() => {}));
    expect(await screen.findByRole('progressbar')).toBeInTheDocument();
  });

  it('names the owner, who decides, and whom to call at the supplier', async () => {
    renderCard(async () => contextAnswer());
    expect(
      await screen.findByRole('link', { name: 'Web team' }),
    ).toBeInTheDocument();
    expect(
      screen.getAllByRole('link', { name: 'Change board' }),
    ).not.toHaveLength(0);
    expect(screen.getByText('+00 555 0110')).toBeInTheDocument();
  });

  it('names whom of a forum to call first, and folds the others', async () => {
    const answer = contextAnswer();
    const [service] = answer.services;
    const people = ['Gunnar', 'Jonas', 'Priya'].map(title => ({
      ref: `user:default/${title.toLowerCase()}`,
      kind: 'User',
      title,
      email: `${title.toLowerCase()}@elvemark.example`,
    }));
    const [{ deciders }] = service.answers;
    const decider = {
      ...deciders[0],
      convenesWithin: 'PT1H',
      party: { ...deciders[0].party, members: people },
    };
    renderCard(async () => ({
      ...answer,
      services: [
        {
          ...service,
          answers: [{ question: 'emergency-change', deciders: [decider] }],
        },
      ],
    }));
    expect(await screen.findByText('gunnar@elvemark.example')).toHaveAttribute(
      'href',
      'mailto:gunnar@elvemark.example',
    );
    expect(screen.getByText('2 more people')).toBeInTheDocument();
    expect(
      screen.getByText('can be called together within 1 hour'),
    ).toBeInTheDocument();
  });

  it('says it where nobody owns and nobody decides', async () => {
    renderCard(async () => contextAnswer('service:default/bare'));
    expect(await screen.findByText('Nobody owns it')).toBeInTheDocument();
    expect(screen.getAllByText('Nobody decides this')).not.toHaveLength(0);
  });

  it('does not say that nobody is there where somebody is whom the reader may not see', async () => {
    const { owner: _, services, ...rest } = contextAnswer();
    const [service] = services;
    const answers = service.answers.map(answer => ({
      ...answer,
      deciders: [],
      hiddenIn: { deciders: 1 },
    }));
    renderCard(async () => ({
      ...rest,
      hiddenIn: { owner: 1 },
      services: [{ ...service, answers }],
    }));
    expect(
      await screen.findAllByText(/somebody that you may not see/),
    ).toHaveLength(1 + answers.length);
    expect(screen.queryByText(/Nobody/)).not.toBeInTheDocument();
  });

  it.each([
    [true, 'Network – responsible: all processes'],
    [false, 'Network – responsible: processes that you may not see'],
  ])(
    'does not take a duty without a process to read for one for all (all: %s)',
    async (allProcesses, words) => {
      const answer = contextAnswer();
      const [service] = answer.services;
      const responsibilities = [
        {
          role: 'responsible' as const,
          processes: [],
          processEntities: [],
          allProcesses,
          environments: [],
          layer: 'network',
        },
      ];
      const [supplier] = service.suppliers;
      renderCard(async () => ({
        ...answer,
        services: [
          { ...service, suppliers: [{ ...supplier, responsibilities }] },
        ],
      }));
      expect(await screen.findByText(words)).toBeInTheDocument();
    },
  );

  it('says that an entity belongs to no service', async () => {
    renderCard(async () => contextAnswer('component:default/itsm-tool'));
    expect(
      await screen.findByText(/It belongs to no service/),
    ).toBeInTheDocument();
  });

  it.each([
    ['a caller who may not see it', 403, 'You may not see this'],
    [
      'an entity that is not in the model',
      404,
      'Not in the operating model yet',
    ],
    ['a model that was not evaluated', 503, 'Not evaluated yet'],
    ['a backend that fails', 500, 'This cannot be shown now'],
  ])('has words for %s', async (_, status, words) => {
    renderCard(async () => {
      throw new ProblemError(status);
    });
    expect(await screen.findByText(words)).toBeInTheDocument();
  });
});
