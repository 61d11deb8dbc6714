import type { Finding } from '@onemap/plugin-operating-model-common';
import { escapeXml } from '../text/escapeXml';
import { COLORS, FONTS } from './colors';
import type { Drawing, DrawnBox, DrawnItem } from './Drawing';
import { managementGroups } from './layout';
import { notCheckedWords } from './notCheckedWords';
import { cut, textWidth, wrap } from './textWidth';

const WIDTH = 1400;
const MARGIN = 24;
const GAP = 10;
const PADDING = 14;
const ROW = 24;
const HEAD = 36;
const SUPPLIERS_WIDTH = 260;
const CHEVRON = 62;
const CHEVRONS_PER_ROW = 5;

/** The canvas as a picture that needs nothing from outside. What is cut is whole in its tooltip. */
export function svg(drawing: Drawing): string {
  const { boxes } = drawing;
  const right = MARGIN + SUPPLIERS_WIDTH + GAP;
  const rightWidth = WIDTH - MARGIN - right;
  const third = (rightWidth - 2 * GAP) / 3;
  const header = headerOf(drawing);

  const processes = frame(
    boxes.processes,
    right,
    header.bottom,
    rightWidth,
    chevrons,
  );
  const threeTop = processes.bottom + GAP;
  const three = (['organization', 'locations', 'information'] as const).map(
    (name, index) =>
      frame(boxes[name], right + index * (third + GAP), threeTop, third, rows),
  );
  const suppliers = frame(
    boxes.suppliers,
    MARGIN,
    header.bottom,
    SUPPLIERS_WIDTH,
    tallRows,
  );
  const upper = Math.max(
    suppliers.bottom,
    ...three.map(({ bottom }) => bottom),
  );
  const management = frame(
    boxes['management-system'],
    MARGIN,
    upper + GAP,
    WIDTH - 2 * MARGIN,
    groups,
  );
  const gaps = gapsOf(drawing, management.bottom + 2 * GAP);
  const content = [
    header.content,
    suppliers.draw(upper),
    processes.draw(processes.bottom),
    ...three.map(box => box.draw(upper)),
    management.draw(management.bottom),
    gaps.content,
  ].join('\n');
  return document(drawing, gaps.bottom + MARGIN, content);
}

function document({ title }: Drawing, height: number, content: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${Math.ceil(height)}" width="${WIDTH}" height="${Math.ceil(height)}" role="img" aria-labelledby="title">
<title id="title">${escapeXml(title)}: operating model canvas</title>
<style>
${COLORS}
text { font-family: ${FONTS}; fill: var(--text); font-size: 14px; }
.page { fill: var(--page); }
.box { fill: var(--box); stroke: var(--line); }
.has-error { stroke: var(--error); }
.has-warning { stroke: var(--warning); }
.chevron { fill: var(--tint); }
.h1 { font-size: 24px; font-weight: 700; }
.h2 { font-size: 13px; font-weight: 700; }
.h3 { font-size: 12px; font-weight: 700; fill: var(--quiet); }
.small { font-size: 12px; fill: var(--quiet); }
.strong { font-weight: 600; }
.missing { font-style: italic; }
.error { fill: var(--error); } .warning { fill: var(--warning); } .info { fill: var(--info); }
.count { font-size: 12px; font-weight: 700; }
</style>
<rect class="page" width="${WIDTH}" height="${Math.ceil(height)}"/>
${content}
</svg>
`;
}

interface Part {
  content: string;
  bottom: number;
}

function headerOf({ title, facts }: Drawing): Part {
  const width = WIDTH - 2 * MARGIN;
  return {
    content: [
      text(cut(title, 24, width), MARGIN, MARGIN + 22, 'h1'),
      text(cut(facts.join(' · '), 12, width), MARGIN, MARGIN + 44, 'small'),
    ].join('\n'),
    bottom: MARGIN + 62,
  };
}

/** Draws the inside of a box. Returns where it ends. */
type Fill = (box: DrawnBox, left: number, top: number, width: number) => Part;

function frame(
  box: DrawnBox,
  left: number,
  top: number,
  width: number,
  fill: Fill,
) {
  const inner = width - 2 * PADDING;
  const { content, bottom } = fill(box, left + PADDING, top + HEAD, inner);
  const heading = [
    text(box.title, left + PADDING, top + 22, 'h2'),
    text(
      cut(box.hint, 12, inner - textWidth(box.title, 14.5) - 10),
      left + PADDING + textWidth(box.title, 14.5) + 10,
      top + 22,
      'small',
    ),
  ];
  return {
    bottom: bottom + PADDING,
    draw: (end: number) =>
      [
        `<rect class="box${box.worst ? ` has-${box.worst}` : ''}" x="${round(left)}" y="${round(top)}" width="${round(width)}" height="${round(end - top)}" rx="6"/>`,
        ...heading,
        content,
      ].join('\n'),
  };
}

const TALL_ROW = 42;

/** For a narrow box: the fact stands below the name. */
const tallRows: Fill = (box, left, top, width) => {
  const { items } = box;
  if (!items.length) return list(items, left, top, width);
  return {
    content: items
      .map((item, index) => {
        const y = top + index * TALL_ROW;
        const { fact, ...rest } = item;
        return [
          row({ ...rest, fact: '' }, left, y, width),
          text(cut(fact, 12, width), left, y + 32, 'small'),
        ].join('\n');
      })
      .join('\n'),
    bottom: top + items.length * TALL_ROW,
  };
};

const rows: Fill = (box, left, top, width) => list(box.items, left, top, width);

function list(
  items: readonly DrawnItem[],
  left: number,
  top: number,
  width: number,
): Part {
  if (!items.length) {
    return {
      content: text('Nothing yet.', left, top + 14, 'small missing'),
      bottom: top + ROW,
    };
  }
  return {
    content: items
      .map((item, index) => row(item, left, top + index * ROW, width))
      .join('\n'),
    bottom: top + items.length * ROW,
  };
}

function row(
  item: DrawnItem,
  left: number,
  top: number,
  width: number,
): string {
  const baseline = top + 15;
  const badge = item.gaps ? String(item.gaps) : '';
  const room = width - (badge ? 16 : 0);
  const details = [item.environments.join(', '), item.fact]
    .filter(Boolean)
    .join(' · ');
  const wanted = details ? textWidth(details, 12) + 12 : 0;
  const name = cut(item.title, 14, room - Math.min(wanted, room * 0.4));
  const fact = cut(details, 12, room - textWidth(name, 14) - 12);
  return `<g><title>${escapeXml([item.title, details, item.ref].filter(Boolean).join('\n'))}</title>
${text(name, left, baseline, item.missing ? 'missing' : '')}
${text(fact, left + room, baseline, 'small', 'end')}
${badge ? text(badge, left + width, baseline, `count ${item.worst}`, 'end') : ''}</g>`;
}

const chevrons: Fill = (box, left, top, width) => {
  const { items } = box;
  if (!items.length) return list(items, left, top, width);
  const lines = Math.ceil(items.length / CHEVRONS_PER_ROW);
  const perLine = Math.ceil(items.length / lines);
  const each = width / perLine;
  return {
    content: items
      .map((item, index) =>
        chevron(
          item,
          left + (index % perLine) * each,
          top + Math.floor(index / perLine) * (CHEVRON + 6),
          each - 4,
        ),
      )
      .join('\n'),
    bottom: top + lines * (CHEVRON + 6) - 6,
  };
};

const TIP = 12;

function chevron(
  item: DrawnItem,
  left: number,
  top: number,
  width: number,
): string {
  const points = [
    [0, 0],
    [width - TIP, 0],
    [width, CHEVRON / 2],
    [width - TIP, CHEVRON],
    [0, CHEVRON],
    [TIP, CHEVRON / 2],
  ].map(([x, y]) => `${round(left + x)},${round(top + y)}`);
  const inner = width - 2 * TIP - 22;
  const [first, second] = wrap(item.title, 14.5, inner, 2);
  return `<g><title>${escapeXml([item.title, item.fact, item.ref].filter(Boolean).join('\n'))}</title>
<polygon class="chevron" points="${points.join(' ')}"/>
${text(first, left + TIP + 10, top + 19, 'strong')}
${second ? text(second, left + TIP + 10, top + 36, 'strong') : ''}
${text(cut(item.fact, 12, inner), left + TIP + 10, top + (second ? 53 : 38), 'small')}
${item.gaps ? text(String(item.gaps), left + width - TIP - 8, top + 19, `count ${item.worst}`, 'end') : ''}</g>`;
}

const groups: Fill = (box, left, top, width) => {
  const all = managementGroups(box.items);
  const column = (width - (all.length - 1) * 2 * GAP) / all.length;
  const parts = all.map(({ title, items }, index) => {
    const x = left + index * (column + 2 * GAP);
    const { content, bottom } = list(items, x, top + 22, column);
    return { content: `${text(title, x, top + 12, 'h3')}\n${content}`, bottom };
  });
  return {
    content: parts.map(({ content }) => content).join('\n'),
    bottom: Math.max(...parts.map(({ bottom }) => bottom)),
  };
};

function gapsOf(drawing: Drawing, top: number): Part {
  const width = WIDTH - 2 * MARGIN;
  const lines: string[] = [text('Gaps', MARGIN, top + 14, 'h2')];
  let y = top + 30;
  const { gaps, accepted } = drawing;
  for (const gap of gaps) {
    const wrapped = wrap(`${gap.message} (${gap.rule})`, 14, width - 20);
    lines.push(bar(gap.severity, y, wrapped.length));
    for (const line of wrapped) {
      y += 20;
      lines.push(text(line, MARGIN + 14, y - 5, ''));
    }
    y += 8;
  }
  if (!gaps.length) {
    lines.push(
      text(
        'No open gap was found in what was checked.',
        MARGIN,
        y + 10,
        'small',
      ),
    );
    y += 24;
  }
  const notes = [
    ...(accepted.length
      ? [
          `Accepted for a time: ${accepted.map(({ rule, subject }) => `${rule} of ${subject}`).join(', ')}.`,
        ]
      : []),
    ...notCheckedWords(drawing),
  ];
  for (const line of notes.flatMap(note => wrap(note, 12, width))) {
    y += 18;
    lines.push(text(line, MARGIN, y, 'small'));
  }
  return { content: lines.join('\n'), bottom: y };
}

function bar(
  severity: Finding['severity'],
  top: number,
  lines: number,
): string {
  return `<rect class="${severity}" x="${MARGIN}" y="${round(top)}" width="4" height="${20 * lines}"/>`;
}

function text(
  content: string,
  x: number,
  y: number,
  className: string,
  anchor?: 'end',
): string {
  if (!content) return '';
  return `<text x="${round(x)}" y="${round(y)}"${className ? ` class="${className}"` : ''}${anchor ? ` text-anchor="${anchor}"` : ''}>${escapeXml(content)}</text>`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
