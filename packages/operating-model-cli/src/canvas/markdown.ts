import type { Finding } from '@onemap/plugin-operating-model-common';
import type { Drawing, DrawnItem } from './Drawing';
import { BOX_ORDER, managementGroups } from './layout';
import { notCheckedWords } from './notCheckedWords';

/** The canvas as Markdown, for a wiki or a repository. */
export function markdown(drawing: Drawing): string {
  const { title, facts, description, gaps, accepted } = drawing;
  const blocks = [
    `# ${plain(title)}`,
    ...(description ? [plain(description)] : []),
    `${plain(facts.join('; '))}.`,
    ...BOX_ORDER.flatMap(name => {
      const box = drawing.boxes[name];
      return [
        `## ${box.title}`,
        ...(name === 'management-system'
          ? managementGroups(box.items).flatMap(group => [
              `**${group.title}**`,
              list(group.items),
            ])
          : [list(box.items)]),
      ];
    }),
    '## Gaps',
    gaps.length
      ? gaps.map(gapItem).join('\n')
      : 'No open gap was found in what was checked.',
    ...(accepted.length
      ? ['## Accepted for a time', accepted.map(acceptedItem).join('\n')]
      : []),
    ...notCheckedWords(drawing).map(line => `> ${plain(line)}`),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function list(items: readonly DrawnItem[]): string {
  if (!items.length) return '_Nothing yet._';
  return items
    .map(({ title, fact, environments, gaps, missing }) => {
      const details = [environments.join(', '), fact]
        .filter(Boolean)
        .join('; ');
      const name = missing ? `_${plain(title)}_` : plain(title);
      const count = gaps ? ` **(${gaps} ${gaps === 1 ? 'gap' : 'gaps'})**` : '';
      return `- ${name}${details ? `: ${plain(details)}` : ''}${count}`;
    })
    .join('\n');
}

function gapItem({ severity, message, rule }: Finding): string {
  return `- **${severity}** ${plain(message)} (\`${rule}\`)`;
}

function acceptedItem({ message, rule, waived }: Finding): string {
  return `- ${plain(message)} (\`${rule}\`) Accepted until ${waived?.until}: ${plain(waived?.reason ?? '')}`;
}

function plain(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\`*_{}[\]<>|#]/g, '\\$&');
}
