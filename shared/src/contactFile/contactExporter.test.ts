import { expect, test } from 'vitest';
import { contactExporter } from './contactExporter.ts';

test('a file says contacts as their reader’s country does, and nothing that a spreadsheet would change', () => {
  const contact = {
    company: '=Acme',
    person: '',
    numbers: ['+81312345678', '+81465123456', '+442079460000'],
    categories: ['VIP', '取引先'],
  };
  const [japan, britain] = (['Asia/Tokyo', 'Europe/London'] as const).map((timeZone) =>
    contactExporter({ locale: 'ja', timeZone }),
  );
  expect(japan?.header).toEqual(['会社名', '担当者名', '電話番号', 'カテゴリー']);
  expect(japan?.row(contact)).toEqual(["'=Acme", '', '03-1234-5678; +81465123456; +442079460000', 'VIP; 取引先']);
  expect(britain?.row({ ...contact, numbers: ['+81312345678'] })[2]).toBe("'+81312345678");
});
