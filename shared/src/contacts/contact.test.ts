import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LIMITS } from '../limits.ts';
import { TIME_ZONES } from '../time/timeZones.ts';
import {
  type ContactFields,
  checkContact,
  cleanContact,
  contactName,
  joinContactList,
  splitContactList,
} from './contact.ts';

const IROHA: ContactFields = {
  company: '株式会社いろは',
  person: '山田 花子',
  numbers: ['+81312345678'],
  categories: ['VIP'],
};
const cleaned = (part: Partial<ContactFields>): ContactFields => cleanContact({ ...IROHA, ...part }, 'Asia/Tokyo');
const refused = (part: Partial<ContactFields>) =>
  checkContact(cleaned(part)).map(({ code, place, params }) => [code, place, params.of]);

describe('a contact', () => {
  test.each<[string, Partial<ContactFields>, Partial<ContactFields>]>([
    ['texts', { company: ' Acme\u200b ', person: 'e\u0301' }, { company: 'Acme\u200b', person: 'é' }],
    ['numbers', { numbers: ['03-1234-5678', ' +81 3 1234 5678', '', '　'] }, { numbers: ['+81312345678'] }],
    ['what is no number', { numbers: [' 12-34 '] }, { numbers: ['12-34'] }],
    ['categories', { categories: ['VIP', 'ｖｉｐ', '', ' Partner '] }, { categories: ['VIP', 'Partner'] }],
  ])('has its %s put in order', (_, given, kept) => {
    expect(cleaned(given)).toEqual({ ...IROHA, ...kept });
  });

  test.each<[string, Partial<ContactFields>, readonly (readonly [string, string, string])[]]>([
    ['with all that it may have', {}, []],
    ['without a company', { company: '' }, []],
    ['without a person', { person: '' }, []],
    ['without either', { company: '', person: ' ' }, [['REQUIRED', 'company', 'contact']]],
    ['without a number', { numbers: [' '] }, [['REQUIRED', 'numbers', 'number']]],
    ['with an extension', { numbers: ['03-1234-5678', '1234'] }, [['INVALID_NUMBER', 'numbers.1', 'number']]],
    ['with a long number', { numbers: ['1'.repeat(200)] }, [['INVALID_NUMBER', 'numbers.0', 'number']]],
    ['of a long company', { company: 'あ'.repeat(101) }, [['TOO_LONG', 'company', 'company']]],
    ['of a long person', { person: '👨‍👩‍👧‍👦'.repeat(9) }, [['TOO_LONG', 'person', 'person']]],
    ['of two lines', { person: 'a\nb' }, [['INVALID_CHARACTER', 'person', 'person']]],
    ['in a long category', { categories: ['VIP', 'a'.repeat(31)] }, [['TOO_LONG', 'categories.1', 'category']]],
    ['in two categories at once', { categories: ['A；B'] }, [['INVALID_CHARACTER', 'categories.0', 'category']]],
    ['in many categories', { categories: [...'abcdef'] }, [['TOO_MANY_VALUES', 'categories', 'category']]],
    [
      'with many numbers',
      { numbers: Array.from({ length: 11 }, (_, i) => `03-1234-${5000 + i}`) },
      [['TOO_MANY_VALUES', 'numbers', 'number']],
    ],
  ])('%s', (_, part, issues) => {
    expect(refused(part)).toEqual(issues);
  });

  test('goes by its company and its person', () => {
    expect([IROHA, { ...IROHA, company: '' }, { ...IROHA, person: '' }].map(contactName)).toEqual([
      '株式会社いろは 山田 花子',
      '山田 花子',
      '株式会社いろは',
    ]);
  });

  const texts = fc.array(fc.oneof(fc.string({ unit: 'grapheme' }), fc.stringMatching(/^[+0-9 -]{0,16}$/)), {
    maxLength: 15,
  });
  const given = fc.record({
    company: fc.string({ unit: 'grapheme' }),
    person: fc.string({ unit: 'grapheme' }),
    numbers: texts,
    categories: texts,
  });

  test('that was put in order is in order, in any zone, and keeps the lists of one that is taken', () => {
    const zone = fc.constantFrom(...TIME_ZONES.map(({ name }) => name));
    fc.assert(
      fc.property(given, zone, zone, (fields, home, other) => {
        const kept = cleanContact(fields, home);
        expect(cleanContact(kept, home)).toEqual(kept);
        if (checkContact(kept).length > 0) return;
        expect(cleanContact(kept, other)).toEqual(kept);
        expect(kept.numbers.length).toBeLessThanOrEqual(LIMITS.contactNumbers);
        for (const list of [kept.numbers, kept.categories]) {
          const again = splitContactList(joinContactList(list)).filter((item) => item !== '');
          expect(again).toEqual(list);
        }
      }),
    );
  });
});
