import { join } from 'node:path';

/**
 * The English texts of the rules as messages of the pages' translation reference.
 *
 * @param {string} root - the package's folder
 * @param {string} header - first line of a generated file
 * @returns {Promise<[path: string, content: string][]>}
 */
export async function ruleTextMessages(root, header) {
  const { tsImport } = await import('tsx/esm/api');
  const { ruleTexts } = await tsImport(
    join(root, 'src/rules/ruleTexts.ts'),
    import.meta.url,
  );
  return [
    [
      '../operating-model/src/translation/en/rules.generated.ts',
      `${header}
/** What the rules say. */
export const rules = ${JSON.stringify(ruleTexts())} as const;
`,
    ],
  ];
}
