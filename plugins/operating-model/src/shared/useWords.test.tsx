import { screen } from '@testing-library/react';
import { renderPage } from '../__testUtils__/renderPage';
import { useWords, type Vocabulary } from './useWords';

function Word(props: { vocabulary: Vocabulary; word: string }) {
  return <p>{useWords()(props.vocabulary, props.word)}</p>;
}

describe('the words of a vocabulary', () => {
  it.each<[Vocabulary, string, string]>([
    ['decision', 'change-approval', 'Change approval'],
    ['decision', 'crisis-declaration', 'Crisis declaration'],
    ['role', 'service-owner', 'service owner'],
    ['role', 'map-steward', 'map steward'],
  ])('show the %s “%s” as “%s”', async (vocabulary, word, shown) => {
    renderPage(<Word vocabulary={vocabulary} word={word} />, {});
    expect(await screen.findByText(shown)).toBeInTheDocument();
  });
});
