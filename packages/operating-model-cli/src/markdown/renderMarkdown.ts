import { lexer, type Token, type Tokens } from 'marked';
import { createColors } from 'picocolors';

type Colors = ReturnType<typeof createColors>;

/** Markdown as text for a terminal: what the pages of rules use of it, nothing more. */
export function renderMarkdown(
  markdown: string,
  { color }: { color: boolean },
): string {
  const colors = createColors(color);
  const blocks = lexer(markdown)
    .map(token => block(token, colors))
    .filter(text => text !== '');
  return `${blocks.join('\n\n')}\n`;
}

function block(token: Token, colors: Colors): string {
  switch (token.type) {
    case 'heading':
      return token.depth === 1
        ? colors.bold(colors.underline(inline(token.tokens, colors)))
        : colors.bold(inline(token.tokens, colors));
    case 'code':
      return indent(yamlColors(token.text, colors));
    case 'list':
      return (token as Tokens.List).items
        .map(
          (item, index) =>
            `  ${token.ordered ? `${index + 1}.` : '•'} ${inline(item.tokens, colors)}`,
        )
        .join('\n');
    case 'table':
      return table(token as Tokens.Table, colors);
    case 'space':
      return '';
    default:
      return inline(
        token.type === 'paragraph' ? token.tokens : [token],
        colors,
      );
  }
}

function inline(tokens: Token[] | undefined, colors: Colors): string {
  return (tokens ?? [])
    .map(token => {
      switch (token.type) {
        case 'codespan':
          return colors.cyan(token.text);
        case 'strong':
          return colors.bold(inline(token.tokens, colors));
        case 'em':
          return colors.italic(inline(token.tokens, colors));
        case 'link':
          return `${inline(token.tokens, colors)} (${token.href})`;
        case 'text':
          return 'tokens' in token && token.tokens
            ? inline(token.tokens, colors)
            : unescape(token.text);
        default:
          return 'text' in token ? unescape(String(token.text)) : token.raw;
      }
    })
    .join('');
}

function table({ header, rows }: Tokens.Table, colors: Colors): string {
  const cells = [header, ...rows].map(row =>
    row.map(cell => inline(cell.tokens, createColors(false))),
  );
  const widths = header.map((_cell, column) =>
    Math.max(...cells.map(row => row[column].length)),
  );
  const lines = cells.map(row =>
    row
      .map((cell, column) => cell.padEnd(widths[column]))
      .join('  ')
      .trimEnd(),
  );
  return [colors.bold(lines[0]), ...lines.slice(1)].join('\n');
}

function yamlColors(text: string, colors: Colors): string {
  return text
    .split('\n')
    .map(line =>
      /^\s*#/.test(line)
        ? colors.dim(line)
        : line.replace(
            /^([\s-]*)([\w./-]+)(?=:)/,
            (_match, space, key) => `${space}${colors.cyan(key)}`,
          ),
    )
    .join('\n');
}

function indent(text: string): string {
  return text.replace(/^(?=.)/gm, '    ');
}

// marked escapes text for HTML, which a terminal is not.
const ENTITIES: Record<string, string> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
};

function unescape(text: string): string {
  return text.replace(/&(?:amp|lt|gt|quot|#39);/g, entity => ENTITIES[entity]);
}
