import { parseDocument } from '../sources/parseDocument';
import { describeReadError, readText } from '../sources/readText';
import { UsageError } from '../terminal';

/**
 * Reads a YAML or JSON file of settings.
 *
 * @param what - what the file is, for messages
 * @throws UsageError where it cannot be read
 */
export function readYaml(file: string, what: string): unknown {
  let text: string;
  try {
    text = readText(file).text;
  } catch (error) {
    throw new UsageError(
      `The ${what} ${file} cannot be read. ${describeReadError(error)}`,
    );
  }
  const { value, problems } = parseDocument(text);
  if (problems.length) {
    throw new UsageError(
      `The ${what} ${file} cannot be read. ${problems[0].message}`,
    );
  }
  return value;
}
