import type { ContactFields } from '@rollcall/shared';

/** With whom the demo organization talks: three of those of whom its made-up calls are, and some others. */
export const DEMO_CONTACTS: readonly ContactFields[] = [
  { company: '株式会社いろは', person: '山田 花子', numbers: ['+81312345678'], categories: ['取引先', 'VIP'] },
  { company: 'Acme Ltd', person: 'Jo Smith', numbers: ['+442079460000', '+442079460123'], categories: ['Partner'] },
  { company: '山田商店', person: '', numbers: ['+81665432100'], categories: ['取引先'] },
  { company: '', person: '高橋 美咲', numbers: ['+819055550101'], categories: ['見込み客'] },
  { company: 'さくら運輸株式会社', person: '配車センター', numbers: ['+81452220001', '+81120555010'], categories: [] },
  { company: '北斗電機株式会社', person: '小林 健', numbers: ['+81115550142'], categories: ['取引先'] },
  { company: 'みどり薬局', person: '', numbers: ['+81755550177'], categories: ['見込み客'] },
  { company: 'Lion City Trading', person: 'Tan Wei Ling', numbers: ['+6561234567'], categories: ['Partner', 'VIP'] },
];
