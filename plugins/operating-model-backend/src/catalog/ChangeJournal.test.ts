import { ChangeJournal } from './ChangeJournal';

describe('ChangeJournal', () => {
  it('names each entity once that changed after a version', () => {
    const journal = new ChangeJournal();
    journal.note(['a', 'b']);
    const { version } = journal;
    journal.note(['b', 'c']);
    journal.note(['c']);
    expect(journal.since(version)).toEqual(['b', 'c']);
    expect(journal.since(journal.version)).toEqual([]);
  });

  it('has no new version where nothing changed', () => {
    const journal = new ChangeJournal();
    journal.note([]);
    expect(journal.version).toBe(0);
  });

  it('does not know what changed before what it forgot', () => {
    const journal = new ChangeJournal();
    journal.note(['a']);
    const { version } = journal;
    journal.note(['b']);
    const many = Array.from({ length: 19_999 }, (_, i) => `c${i}`);
    journal.note(many);
    expect(journal.since(0)).toBeUndefined();
    expect(journal.since(version)).toEqual(['b', ...many]);
  });

  it('forgets a change at once that is larger than what it keeps', () => {
    const journal = new ChangeJournal();
    journal.note(Array.from({ length: 20_001 }, (_, i) => `c${i}`));
    expect(journal.since(0)).toBeUndefined();
    expect(journal.since(journal.version)).toEqual([]);
  });
});
