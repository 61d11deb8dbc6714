import type { FindingView } from '@onemap/plugin-operating-model-common';
import { screen } from '@testing-library/react';
import { inGerman } from '../__testUtils__/inGerman';
import { renderPage } from '../__testUtils__/renderPage';
import { SaidText } from './SaidText';
import { useGapTexts } from './useGapTexts';

type Gap = Pick<FindingView, 'message' | 'remedy' | 'texts'>;

const LATE: Gap = {
  message:
    'The review of “Flood” was due by 2026-11-03. Review it and set the next day.',
  remedy: '# Name the forum.\nkind: Risk\n',
  texts: {
    message: [
      {
        key: 'message.risk-unreviewed.late',
        values: { subject: 'Flood', reviewBy: { day: '2026-11-03' } },
      },
    ],
    remedy: [{ key: 'remedy.risk-unreviewed.forum' }],
  },
};

function Shown({ gap }: { gap: Gap }) {
  const { messageOf, headlineOf, remedyOf, reasonOf, titleOf } = useGapTexts();
  const all = {
    message: messageOf(gap),
    headline: headlineOf(gap),
    remedy: remedyOf(gap),
    title: titleOf('risk-unreviewed', 'Risk that nobody reviews in time'),
    reason: reasonOf('There is no incident evidence.'),
    failure: reasonOf('The rule failed: 42'),
  };
  return (
    <>
      {Object.entries(all).map(([name, said]) => (
        <div key={name} data-testid={name}>
          <SaidText said={said} />
        </div>
      ))}
    </>
  );
}

const textOf = (name: string) => screen.getByTestId(name).textContent;
const isMarked = (name: string) =>
  screen.getByTestId(name).querySelector('[lang=en]') !== null;

it('says a gap in German: days, the comments of its remedy, its rule and what was not checked, too', async () => {
  await renderPage(<Shown gap={LATE} />, {}, { apis: inGerman });
  expect(textOf('message')).toMatch(
    /^Die Überprüfung von „Flood“ war bis 0?3\.11\.2026 fällig\. Überprüfen/,
  );
  expect(textOf('headline')).toMatch(/fällig\.$/);
  expect(textOf('remedy')).toMatch(/^# Nennen Sie .*\nkind: Risk\n$/);
  expect(textOf('title')).toBe('Risiko, das niemand rechtzeitig überprüft');
  expect(textOf('reason')).toBe('Es gibt keine Belege von Störungen.');
  expect(isMarked('message')).toBe(false);
});

it('marks as English what it has no German for', async () => {
  const stored = { ...LATE, texts: undefined };
  await renderPage(<Shown gap={stored} />, {}, { apis: inGerman });
  for (const name of ['message', 'headline', 'remedy', 'failure']) {
    expect(isMarked(name)).toBe(true);
  }
  expect(textOf('message')).toBe(LATE.message);
  expect(textOf('remedy')).toBe(LATE.remedy);
});

it('takes the English of a rule that the page does not know, whole', async () => {
  const own = { key: 'message.own.gap' };
  const part = { key: 'phrase.nothing', values: { of: ['a', own] } };
  await renderPage(
    <Shown gap={{ ...LATE, texts: { message: [part], remedy: [own] } }} />,
    {},
    { apis: inGerman },
  );
  expect(textOf('message')).toBe(LATE.message);
  expect(textOf('remedy')).toBe(LATE.remedy);
});

it('leaves the remedy as it is where a line of it was kept from the reader', async () => {
  const remedy = '# One.\n# Two.\n';
  await renderPage(<Shown gap={{ ...LATE, remedy }} />, {}, { apis: inGerman });
  expect(textOf('remedy')).toBe(remedy);
});

it('gives in English what the gap says, with days as they are written there', async () => {
  await renderPage(<Shown gap={LATE} />, {});
  expect(textOf('message')).toMatch(/ was due by (3 Nov|Nov 3,) 2026\. Review/);
  expect(textOf('remedy')).toBe(LATE.remedy);
  expect(textOf('title')).toBe('Risk that nobody reviews in time');
});

const BLIND: Gap = {
  message:
    'By “Approve a normal change”, nobody decides “change-approval” in the case “normal” for “change-approval-portal”. Add a Control that satisfies `nis2:21.2.e` in edge or ot.',
  remedy: '',
  texts: {
    message: [
      {
        key: 'message.own.words',
        values: {
          subject: 'Approve a normal change',
          condition: { word: 'normal', of: 'condition' },
          decision: { word: 'change-approval', of: 'decision' },
          wouldMeet: {
            anyOf: [
              {
                key: 'condition.control',
                values: { id: { word: 'nis2:21.2.e', of: 'requirement' } },
              },
            ],
          },
          environments: [
            { word: 'edge', of: 'environment' },
            { word: 'ot', of: 'environment' },
          ],
        },
      },
    ],
  },
};

it('says words as pages do, and leaves alone names that contain one', async () => {
  await renderPage(<Shown gap={BLIND} />, {});
  expect(textOf('message')).toBe(
    'By “Approve a normal change”, nobody decides “Change approval” in the case “Normal” for “change-approval-portal”. Add a Control that satisfies NIS2 21.2.e in Edge or OT.',
  );
});
