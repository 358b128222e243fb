import type { accounts as english } from '../en/accounts.ts';
import type { Translated } from '../messages.ts';

/** Signing in and passwords, in Japanese. */
export const accounts: Translated<typeof english> = {
  signIn: { title: 'サインイン', loginId: 'ログインID', password: 'パスワード', submit: 'サインイン' },
  password: {
    show: 'パスワードを表示',
    hide: 'パスワードを隠す',
    generate: '自動生成',
    copy: 'パスワードをコピー',
    copied: 'コピーしました',
    rule: '8文字以上。英字のみ、数字のみは使用できません。',
    temporaryHint: '仮パスワードです。初回サインイン時にユーザーが変更します。',
  },
  passwordChange: {
    title: 'パスワードの変更',
    firstTitle: 'パスワードの設定',
    firstText: '{{loginId}} のパスワードは仮のものです。続けるには新しいパスワードを設定してください。',
    current: '現在のパスワード',
    next: '新しいパスワード',
    again: '新しいパスワード（確認）',
    required: '現在のパスワードを入力してください。',
    different: '新しいパスワードが一致しません。',
    submit: 'パスワードを変更',
    done: 'パスワードを変更しました。',
  },
  own: { title: 'アカウント', organization: '組織' },
};
