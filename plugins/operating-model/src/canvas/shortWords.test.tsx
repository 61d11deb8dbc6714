import type {
  CanvasItem,
  CanvasReason,
} from '@onemap/plugin-operating-model-common';
import { screen } from '@testing-library/react';
import { inGerman } from '../__testUtils__/inGerman';
import { renderPage } from '../__testUtils__/renderPage';
import { useItemWords } from './useItemWords';

const entity = {
  ref: 'supplier:default/norrhalt',
  kind: 'Supplier',
  title: 'Norrhalt',
};

function duty(
  detail: string,
  processes: string[],
  more: Partial<CanvasReason> = {},
): CanvasReason {
  return { as: 'responsibility', detail, from: entity, processes, ...more };
}

function Words({ item }: { item: CanvasItem }) {
  const words = useItemWords();
  return (
    <>
      <p data-testid="below">{words.below('suppliers', item)}</p>
      <p data-testid="reasons">{words.reasons(item).join('; ')}</p>
    </>
  );
}

async function wordsOf(
  reasons: CanvasReason[],
  apis?: typeof inGerman,
): Promise<[below: string | null, reasons: string | null]> {
  const item: CanvasItem = {
    ...entity,
    missing: false,
    reasons,
    notes: [{ note: 'contact', text: '+00 555 0174' }],
    environments: [],
    disciplines: [],
    ties: [],
    findings: [],
  };
  renderPage(<Words item={item} />, {}, { apis });
  const below = await screen.findByTestId('below');
  return [below.textContent, screen.getByTestId('reasons').textContent];
}

describe('what is said about a supplier', () => {
  it('is for what it has which role, each role once, and whom to call', async () => {
    const words = await wordsOf([
      duty('responsible', ['change']),
      duty('informed', ['incident']),
      duty('responsible', ['risk', 'change']),
    ]);
    expect(words[0]).toBe(
      'responsible: Change and Risk · informed: Incident · +00 555 0174',
    );
  });

  it('names a process that the contract names', async () => {
    const words = await wordsOf([
      duty('responsible', [], {
        processEntities: [
          { ref: 'process:default/order', kind: 'Process', title: 'Order' },
        ],
      }),
    ]);
    expect(words).toEqual([
      'responsible: Order · +00 555 0174',
      'by contract responsible: Order',
    ]);
  });

  it('is the role alone where the reader may see none of the processes', async () => {
    const words = await wordsOf([duty('responsible', [])]);
    expect(words[0]).toBe('responsible · +00 555 0174');
  });

  it('is in German, too', async () => {
    const words = await wordsOf([duty('informed', ['incident'])], inGerman);
    expect(words).toEqual([
      'informiert: Störung · +00 555 0174',
      'laut Vertrag informiert: Störung',
    ]);
  });
});
