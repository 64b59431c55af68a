import type { Span } from "../model/span.ts";
import type { Trait } from "./candidate.ts";
import type { DescriptionReading } from "./read-description.ts";
import type { LinkEngine } from "./link-engine.ts";
import { saidState } from "./said-state.ts";
import type { Tagged, TaggedBlock } from "./tagged-block.ts";
import { textBefore } from "./grammar/words.ts";

/** What may follow a Japanese surname directly, in Chinese characters: honorifics, titles, and nouns of what a leader has. */
const AFTER_SURNAME =
  /^(?:[氏様元前新家派等間側駐訪港沖第改再続辞退就案型]|国葬|[銃襲]撃|.{1,2}相|副?総[理裁]|大統領|官房|長官|内閣|政[権府治]|会長|議員|(?:[財外総法国]務)?大[臣使]|幹事長|夫妻|代表|外交|路線|時代|発言)/u;
/** Titles of many within a state, which tell of no surname whose it is. */
export const OF_MANY = /^(?:[州道]?知事|市長)/u;
/** What may stand directly before it: prefixes, and the ends of words that say when: 現在, 当時, 今回, 結局. */
const BEFORE_SURNAME = /[元前新旧現故対同各反次在時回局]/u;
const HAN = /\p{sc=Han}/u;
/** After a Japanese surname in a Chinese text, where verbs follow it directly, or after a place: 安倍洋子, 小泉进次郎; not 安倍长子, 西方男子. */
const JAPANESE_GIVEN_NAME =
  /^(?![政内內访訪会會和与與在对對的是说說表称稱则則也等间間方首前氏被将將把已就又再还還不没沒要想能可来來去到从從向为為以及其此这這父妻赴反亲親阁閣夫男女分原电電长長之儿兒弟孩继繼养養丈战戰奋奮建王])\p{sc=Han}{1,2}[郎子夫雄男彦惠恵介輔辅樹树斗吾吉]/u;

/** What shows that a single character is a surname: an honorific, or a title found beside it. */
const HONORIFIC = /^(?:[氏様]|さん|先生|[元前]首相|内閣|政権)/u;

const JOINER = /[・·‧ㆍ＝]/u;
const LETTER = /[\p{L}ー]/u;

/** What a point joins to a name, for each side that has one; nothing where the dictionary does not know it. */
function joinedTo(block: TaggedBlock, { start, end }: Span): (readonly Tagged[])[] {
  const { text } = block;
  const isJoin = (joiner = "", letter = "") => JOINER.test(joiner) && LETTER.test(letter);
  return [
    ...(isJoin(text[start - 1], text[start - 2]) ? [block.endingAt(start - 1)] : []),
    ...(isJoin(text[end], text[end + 1]) ? [block.startingAt(end + 1)] : []),
  ];
}

/** Who bears the name of a place: 山口氏, 山口那津男氏; not 官邸記者. */
const BEARER = /^\p{sc=Han}{0,3}(?:氏|さん|君)/u;

/** Whether a surname of Chinese characters runs on into another name: 小野田, 河野雅治. One alone needs an honorific. */
export function isEastAsianStranger(block: TaggedBlock, name: Tagged): boolean {
  const { text } = block;
  const isHan = HAN.test(text[name.start] ?? "");
  const joined = joinedTo(block, name);
  // メラニア・トランプ; 道東・根室: only foreign names are joined by a point.
  if (!(isHan && block.language === "ja") && joined.some(({ length }) => length === 0)) return true;
  // 간 is the name of few and "between" for all: it needs a title.
  if (!isHan) return /^\p{sc=Hangul}$/u.test(text.slice(name.start, name.end));
  const before = text[name.start - 1] ?? "";
  const after = text.slice(name.end, name.end + 5);
  // プーチン・森首脳会談: a point joins it to a person.
  if (name.end - name.start === 1)
    return !HONORIFIC.test(after) && !joined.flat().some(({ names }) => names.person);
  const isGiven = JAPANESE_GIVEN_NAME.test(after);
  // 欧米諸国, 翌朝根室入りし: places stand beside any noun.
  if (!name.names.person) return isGiven || BEARER.test(after);
  if (block.language === "zh") return isGiven;
  const left =
    HAN.test(before) && block.endingAt(name.start).length === 0 && !BEFORE_SURNAME.test(before);
  const right =
    HAN.test(after[0] ?? "") &&
    !AFTER_SURNAME.test(after) &&
    (OF_MANY.test(after) || block.startingAt(name.end).length === 0);
  return left || right;
}

/** カタールの外務省: of a state that the dictionary does not know; such names are in katakana. */
export const FOREIGN_OWNER = /[ァ-ヺー]{2,}[)）]?の\s*$/u;
/** 英外務省: of a state by its first character; 同外務省: of the one named last, which may be any. */
const OTHER_STATE = /[同中韓米英仏独伊印豪加]$/u;

/** Somebody of a ministry whose name is no Japanese one. */
const FOREIGN_OFFICIAL = /^の[ァ-ヺー・]{2,}(?:[外次][務官相]|報道|氏|情報)/u;

/**
 * An official of another state as the topic of the sentence, by a name in katakana or the state before it, with nobody and
 * nothing of Japan after it: ラブロフ外相は, 中国の王毅外相が, not 両国の.
 */
const FOREIGN_TOPIC =
  /(?:[ァ-ヺー]{2}[露ロ]?|(?:[ァ-ヺー]{2}|(?<![両各])[国鮮])の[一-鿿]{2,4})(?:[外国][相防]|外務次官|大統領|首相|報道官|情報局長)[はがも](?!.*(?:日本|東京|[訪来]日|[相臣氏])).*$/su;

/** ラブロフ外相は…外務省で述べた: the ministry of whoever the sentence is about, if it does not act itself. */
const isOfTopic = (block: TaggedBlock, { start, end }: Span): boolean =>
  !/[はがも]/.test(block.text.charAt(end)) &&
  FOREIGN_TOPIC.test(block.text.slice(block.sentence({ start, end }).start, start));

/** The ministry and the parliament of Japan are called so without their state. */
const OF_STATE = /^(?:外[務务]省|国会|외무[부성])/u;

/** 島の西側, 国後島西側: a side of anything. */
const SIDE = /[の\p{sc=Han}]西側$/u;

/**
 * Whether a name is that of a side of something, or a body of state is that of another state, by its owner:
 * カタールの外務省, 韓国外務省, ロシアの国会, not 東京の外務省.
 */
export function isOfSomethingElse(block: TaggedBlock, { start, end, names }: Tagged): boolean {
  if (!names.organization || !OF_STATE.test(block.text.slice(start, end)))
    return SIDE.test(textBefore(block.text, end, 3));
  const before = textBefore(block.text, start, 4);
  // 外務省のザハロワ報道官: that of whoever works there.
  if (OTHER_STATE.test(before) || FOREIGN_OFFICIAL.test(block.text.slice(end, end + 16)))
    return true;
  const owners = block.endingAt(/[の\s]$/.test(before) ? start - 1 : start);
  if (owners.length === 0) return FOREIGN_OWNER.test(before) || isOfTopic(block, { start, end });
  return owners.some((owner) => owner.names.place) && !/[本京道県]の?$/u.test(before);
}

/** Particles that tie a complement to the head before or after it. */
const LEFT_GAP =
  /(?:の|と[のはも]?|[的의与與간]|間の|间的|を(?:めぐ|巡)る|간의|[와과][의는도]?)?\s*$/u;

/** インドネシアなどと, 連合国との, 연합국과: with a state, which the dictionary may not know, or several. */
const WITH_PARTNER =
  /([ァ-ヺー]{2}(?:連邦|共和国|王国)*|[合盟各諸诸][国國]|(?:연합|동맹|각)국)(?:など|等)?(?:との?|の間の|[签簽缔締].|[과의])\s*$/u;

function hasForeignPartner(block: TaggedBlock, position: number): boolean {
  const [all = "", name = ""] = WITH_PARTNER.exec(textBefore(block.text, position, 14)) ?? [];
  return name !== "" && block.endingAt(position - all.length + name.length).length === 0;
}

/** Nouns of meetings, at the end of a head. */
export const MEETING = /(?:[会會][談谈晤]|会見|首脳会議|峰[会會]|회[담동])$/u;
/** The two islands that are not the two at hand: 其餘兩島, 残る2島. */
const THE_OTHERS =
  /(?:[其剩余餘][余餘下]的?|另外|残(?:る|りの?)|(?:ほか|[他別])の|(?:나머지|다른)\s?)$/u;

/** 日本の領土問題 is any that Japan has. */
const ANY_OF_JAPAN = /(?<![与與和と와과] ?)(?:日本[のが的]|일본의 ?)(?:[領领]土|영토)$/u;

/** Without an article these say that one meeting is meant. */
const THIS_ONE = /(?:同|今回の|[本此这這]次|[こそ]の|이번\s?|[이그]\s)$/u;

/**
 * A description in Japanese, Chinese or Korean: the head as it stands, tied to the names directly before it. States
 * written one after the other (日露, 俄日, 러일) all count.
 */
export function readEastAsianDescription(
  engine: LinkEngine,
  block: TaggedBlock,
  head: Span,
): DescriptionReading {
  const { text } = block;
  const traits: Trait[] = ["definite"];
  const beside: number[] = [...(saidState(engine, block, head.start + 2) ?? [])];
  let at = head.start;
  for (let step = 0; step < 3; step++) {
    const gap = LEFT_GAP.exec(textBefore(text, at, 6))?.[0] ?? "";
    const found = block
      .endingAt(at - gap.length)
      .filter((tagged) => tagged.names.entityNames.length > 0);
    if (found.length === 0) break;
    beside.push(...found.flatMap(({ names }) => names.entityNames));
    at = Math.min(...found.map(({ start }) => start));
  }
  if (
    beside.length === 0 &&
    /[\p{sc=Han}\p{sc=Katakana}ー\p{sc=Hangul}]/u.test(text[head.start - 1] ?? "")
  )
    traits.push("modified");
  if (beside.length > 0) traits.push("anchored");
  else if (hasForeignPartner(block, head.start)) traits.push("foreign");
  if (
    THE_OTHERS.test(textBefore(text, head.start, 4)) ||
    ANY_OF_JAPAN.test(textBefore(text, head.start + 2, 9))
  )
    traits.push("elsewhere");
  if (MEETING.test(text.slice(head.start, head.end))) {
    traits.push("meeting");
    if (!THIS_ONE.test(textBefore(text, head.start, 4)))
      traits.splice(traits.indexOf("definite"), 1);
  }
  return {
    start: head.start,
    end: head.end,
    traits,
    beside: [...new Set(beside)],
  };
}
