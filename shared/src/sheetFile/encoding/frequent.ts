import { shiftJisCodes } from '../../text/shiftJis.ts';

/** JIS level 1, in Shift_JIS: the 2,965 kanji of everyday use. */
const LEVEL_1 = [0x889f, 0x9872] as const;

/** Kanji of names and places that JIS has in level 2 or Windows beyond it. */
const OF_NAMES =
  '髙﨑德彅濵邉邊齋齊澤廣惠櫻瀨瀧嶋嶌槇遙瑤凜熙堯亙凰奎嶺巖彌彥徠曉曻會眞萬禮祿稟穰絢綺翔聰萠蔣藏衞豐賴轟辯鐵顯龍凉' +
  '圓壽國櫂珀玖琥瑛瑠瓊璃皓眸筐纏羲翆耀脩艷茉莱菫萌葉蘂蝶裕詢諄貮赳迪遼郁釉鈕鎧閃隼雫靖颯駿鳳麒麟黛黎黒冨冴凪凌勁匠叡吾哉唄啄喬嘉嘩圭堰壕奄妃姪娃宏尭峨嵩嵯巌帖庄庚' +
  '渕淵﨟祐靑薗苑舘館邨齢鷗鷹濱瀬與當圀彈靜榮兒槙渚藪籔纐纈忰昴晏晟暉曖杙楡檜櫛毬沂沫洸澪澁濟焔煕燿獎珈珎琉璋瓏璟甦畠睦砌祇祗祢祺禎禰稀穣竣笙笏箏簗籬紘紬絆綸緋縞繪羚';

const names: ReadonlySet<string> = new Set(OF_NAMES);

/** Whether a character of Japanese is one that people meet in names: kana, everyday kanji and those of names. */
export function isFrequent(character: string): boolean {
  if (/[ぁ-んァ-ヴー々〆ヶヵ]/.test(character)) return true;
  const code = shiftJisCodes().get(character) ?? 0;
  return (code >= LEVEL_1[0] && code <= LEVEL_1[1]) || names.has(character);
}
