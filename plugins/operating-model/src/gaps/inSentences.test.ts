import { inSentences } from './inSentences';

it('parts what is wrong from what to do about it', () => {
  expect(
    inSentences('Nobody owns “Order desk”. Give it an owner. Then say so.'),
  ).toEqual(['Nobody owns “Order desk”.', 'Give it an owner. Then say so.']);
});

it('leaves a message of one sentence whole', () => {
  expect(inSentences('It is not checked.')).toEqual(['It is not checked.', '']);
});
