import type { Finding } from '@onemap/plugin-operating-model-common';
import { escapeXml } from '../text/escapeXml';
import { COLORS, FONTS } from './colors';
import type { Drawing, DrawnBox, DrawnItem } from './Drawing';
import { BOX_ORDER, managementGroups } from './layout';
import { notCheckedWords } from './notCheckedWords';

/** The canvas as one page of HTML that needs nothing from outside: light, dark, and printed on A4. */
export function html(drawing: Drawing): string {
  const { title, facts, description, gaps, accepted } = drawing;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeXml(title)}: operating model</title>
<style>
${COLORS}
${STYLE}
</style>
</head>
<body>
<header>
<h1>${escapeXml(title)}</h1>
<p class="quiet">${facts.map(escapeXml).join(' · ')}</p>
${description ? `<p>${escapeXml(description)}</p>\n` : ''}</header>
<main>
<div class="canvas">
${BOX_ORDER.map(name => boxHtml(name, drawing.boxes[name])).join('\n')}
</div>
<section class="gaps" aria-labelledby="gaps">
<h2 id="gaps">Gaps</h2>
${gaps.length ? gaps.map(gapHtml).join('\n') : '<p>No open gap was found in what was checked.</p>'}
${accepted.length ? `<h2>Accepted for a time</h2>\n${accepted.map(gapHtml).join('\n')}` : ''}
</section>
</main>
${footer(drawing)}</body>
</html>
`;
}

function boxHtml(name: string, box: DrawnBox): string {
  const content =
    name === 'management-system'
      ? `<div class="groups">\n${managementGroups(box.items)
          .map(
            group =>
              `<div><h3>${group.title}</h3>\n${listHtml(group.items)}\n</div>`,
          )
          .join('\n')}\n</div>`
      : listHtml(box.items);
  return `<section class="box ${name}${box.worst ? ` has-${box.worst}` : ''}" aria-labelledby="${name}">
<h2 id="${name}">${escapeXml(box.title)} <span class="quiet">${escapeXml(box.hint)}</span></h2>
${content}
</section>`;
}

function listHtml(items: readonly DrawnItem[]): string {
  if (!items.length) return '<p class="empty">Nothing yet.</p>';
  return `<ul>\n${items.map(itemHtml).join('\n')}\n</ul>`;
}

function itemHtml({
  title,
  ref,
  fact,
  environments,
  missing,
  gaps,
  worst,
}: DrawnItem): string {
  const name = `<span class="name${missing ? ' missing' : ''}">${escapeXml(title)}</span>`;
  const tags = environments
    .map(each => ` <span class="tag">${escapeXml(each)}</span>`)
    .join('');
  const badge = gaps
    ? ` <strong class="${worst}" aria-label="${gaps} ${gaps === 1 ? 'gap' : 'gaps'}">${gaps}</strong>`
    : '';
  return `<li title="${escapeXml(ref)}">${name}${tags}<span class="fact">${escapeXml(fact)}</span>${badge}</li>`;
}

function gapHtml({ severity, message, rule, remedy, waived }: Finding): string {
  const state = waived
    ? `accepted until ${waived.until}: ${waived.reason}`
    : severity;
  return `<article class="${waived ? 'accepted' : severity}">
<p>${escapeXml(message)} <code>${escapeXml(rule)}</code> <span class="quiet">${escapeXml(state)}</span></p>
<details><summary>How to close it</summary><pre>${escapeXml(remedy.trimEnd())}</pre></details>
</article>`;
}

function footer(drawing: Drawing): string {
  const words = notCheckedWords(drawing);
  if (!words.length) return '';
  return `<footer>${words.map(line => `<p>${escapeXml(line)}</p>`).join('')}</footer>\n`;
}

const STYLE = `* { box-sizing: border-box; }
body { margin: 0; padding: 24px; background: var(--page); color: var(--text); font: 14px/1.4 ${FONTS}; }
h1 { margin: 0; font-size: 24px; }
h2 { margin: 0 0 8px; font-size: 13px; }
h3 { margin: 0 0 4px; font-size: 12px; color: var(--quiet); }
p { margin: 4px 0; }
.quiet, .fact, .empty { color: var(--quiet); font-weight: normal; }
.empty { font-style: italic; }
.canvas { display: grid; gap: 10px; margin: 16px 0; }
.box { background: var(--box); border: 1px solid var(--line); border-radius: 6px; padding: 12px; }
.has-error { border-color: var(--error); }
.has-warning { border-color: var(--warning); }
ul { list-style: none; margin: 0; padding: 0; }
li { display: flex; flex-wrap: wrap; align-items: baseline; gap: 0 8px; padding: 3px 0; }
.name { overflow-wrap: anywhere; }
.missing { font-style: italic; text-decoration: underline dotted; }
.fact { margin-left: auto; font-size: 12px; text-align: right; overflow-wrap: anywhere; }
.tag { font-size: 11px; padding: 0 5px; border-radius: 4px; background: var(--tint); }
.groups { display: grid; gap: 8px 24px; grid-template-columns: repeat(auto-fit, minmax(220px, 1fr)); }
strong.error, .error > p code { color: var(--error); }
strong.warning, .warning > p code { color: var(--warning); }
strong.info, .info > p code { color: var(--info); }
article { background: var(--box); border: 1px solid var(--line); border-left: 4px solid var(--line); border-radius: 6px; padding: 8px 12px; margin: 8px 0; }
article.error { border-left-color: var(--error); }
article.warning { border-left-color: var(--warning); }
article.info { border-left-color: var(--info); }
summary { cursor: pointer; color: var(--accent); }
pre { overflow-x: auto; background: var(--page); border-radius: 4px; padding: 8px; }
footer { color: var(--quiet); }
.processes ul { display: flex; flex-wrap: wrap; gap: 6px; }
.processes li { flex: 1 1 160px; display: block; background: var(--tint); padding: 10px 12px 10px 26px; clip-path: polygon(0 0, calc(100% - 12px) 0, 100% 50%, calc(100% - 12px) 100%, 0 100%, 12px 50%); }
.processes .name { font-weight: 600; }
.processes .fact { display: block; margin: 0; text-align: left; }
@media (min-width: 900px), print {
  .canvas {
    grid-template-columns: minmax(190px, 19%) 1fr 1fr 1fr;
    grid-template-areas:
      "suppliers processes processes processes"
      "suppliers organization locations information"
      "management-system management-system management-system management-system";
  }
  ${BOX_ORDER.map(name => `.${name} { grid-area: ${name}; }`).join(' ')}
}
@page { size: A4 landscape; margin: 10mm; }
@media print {
  body { padding: 0; font-size: 10px; }
  details { display: none; }
  .box, article { break-inside: avoid; }
}`;
