import { expect, test } from 'vitest';
import { sentenceOf } from './sentence.ts';

test('what was done with many users says with how many, where the entry does', () => {
  expect(sentenceOf('USER_IMPORT_COMPLETE', { after: { addedCount: 100 } })).toEqual({
    i18nKey: 'auditSentenceOfMany.USER_IMPORT_COMPLETE',
    values: { count: 100 },
  });
  for (const after of [null, {}, { addedCount: '100' }])
    expect(sentenceOf('USER_IMPORT_COMPLETE', { after })).toEqual({ i18nKey: 'auditSentence.USER_IMPORT_COMPLETE' });
  expect(sentenceOf('USER_CREATE', { after: { addedCount: 1 } })).toEqual({ i18nKey: 'auditSentence.USER_CREATE' });
});
