/** The texts of a field that may hold one, several or something else, as a catalog entity has it. */
export function textsOf(value: unknown): string[] {
  return [value].flat().filter(each => typeof each === 'string');
}
