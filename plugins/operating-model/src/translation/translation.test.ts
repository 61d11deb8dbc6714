import german from './de';
import { messages } from './en';
import { rules } from './en/rules.generated';
import { flatten } from './nested';

/** The placeholders of a text, such as `count`. */
function placeholders(text: string): string[] {
  return (text.match(/{{\w+}}/g) ?? []).sort();
}

describe('the German texts', () => {
  const english = flatten({ ...messages, rules });
  const translated: Record<string, string> = german;

  it('are complete', () => {
    expect(Object.keys(translated).sort()).toEqual(Object.keys(english).sort());
  });

  it.each(Object.keys(english))('%s keeps its placeholders', key => {
    expect(placeholders(translated[key])).toEqual(placeholders(english[key]));
  });
});
