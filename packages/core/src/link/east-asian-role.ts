import type { Trait } from "./candidate.ts";
import type { LinkEngine } from "./link-engine.ts";
import { FOREIGN_OWNER } from "./read-east-asian.ts";
import type { RoleUnit } from "./role-unit.ts";
import { saidState } from "./said-state.ts";
import { stateNames } from "./state-names.ts";
import type { Tagged, TaggedBlock } from "./tagged-block.ts";
import { textBefore } from "./grammar/words.ts";

/** Japanese, Chinese and Korean: the state stands before the role, with or without a particle or a space. */
const EAST_ASIAN_GAP = /(?:の|的|의)?\s*$/u;
const EAST_ASIAN_NOT_HOLDER =
  /(?:[元前副原両전부]|[卸就出担擔]任|次期|歴代|初代|[历歷]任|차기|現職|[各両]国|전직|신임)\s*$/u;

/** The same before the state: 前ロシア大統領, 卸任俄罗斯总统, 이전 일본 총리; 日前, 此前 and 오전 are times. */
const FORMER_OF_STATE =
  /(?:[卸就出担擔]任|(?<![日目此以之会會事年月时時间間当當])前|元|[\s이]전\s)$/u;
/** Somebody of a state that the dictionary does not know: 몽골의 할트마긴 바툴가 대통령. */
const OF_ANOTHER = /의\s\S+\s\S+\s?$/u;

/** What makes a role another person or a thing: 首相夫人, 大統領選, 総理公邸, 대통령실; or the office itself: 首相の座, 总统职位. */
const NOT_THE_PERSON =
  /^(?:夫[人妻妇婦]|[選选](?![択擇择])|候[補选選]|経験|[官公]邸|[府宮宫令級级실궁]|会[合談]|執務|で(?:あった|ある)|だった|大[选選]|[办辦]公[厅廳]|特使|[補补]佐|助理|[顧顾][問问]|専用|代[行理]|(?:[、や][^。、]{2,9}|など)*を(?:務|歴任|経験)|に?(?:就任|復帰|当選|選出|再選|返り咲)|[時时][代期]|(?:や\S{2,4})?として|\s?(?:시절|선거|후보|부인|특사|보좌관|직속)|\s중\s|の?(?:座(?![談谈])|職(?!員)|ポスト|地位|椅子)|一?[职職](?:位|[务務]|$|[^员員])|之位|[宝寶]座|직[을에위]|\s?자리)/u;
/** Somebody of a foreign name that the dictionary does not know: 大統領セオドア・ルーズベルト, 总统西奥多·罗斯福. */
const FOREIGN_NAME = /^[の、「『“]?[ァ-ヺー一-鿿]{1,9}[・·＝]/u;
/** A Korean noun stands before the role, as a rule the name of its holder: 메르켈 총리. Particles end other words. */
const HANGUL_NOUN = /\p{sc=Hangul}(?<![은는이가을를의에서도와과로고며한된인던])\s?$/u;

/** Between two states that have a leader each: 日本和俄罗斯领导人. */
const AND = /(?:[和与與及跟同と・、]|及び|[과와]\s?|및\s)$/u;

/** States that newspapers write with one character, known to the dictionary or not. */
const STATE_CHARACTER = /[日中韓韩朝露俄ロ米美英仏法独德印豪加伊意欧苏蘇ソ]/u;

/** The longest name that a title follows, and what may stand between the two, プーチン露大統領; in UTF-16 units. */
const LONGEST_NAME = 24;
const STATE_BETWEEN = 3;

/** An office in Japanese, Chinese or Korean, with the state before it. */
export function eastAsianUnit(engine: LinkEngine, block: TaggedBlock, core: Tagged): RoleUnit {
  const { text } = block;
  const traits = new Set<Trait>();
  let at = core.start;
  const former = EAST_ASIAN_NOT_HOLDER.exec(textBefore(text, at, 4))?.[0];
  if (former !== undefined) {
    traits.add("former");
    if (/^[副부]/.test(former)) traits.add("deputy");
    at -= former.length;
  }
  const beforeFormer = at;
  const gap = EAST_ASIAN_GAP.exec(textBefore(text, at, 3))?.[0] ?? "";
  const tagged = block.endingAt(at - gap.length);
  if (NOT_THE_PERSON.test(text.slice(core.end, core.end + 24))) traits.add("former");
  if (
    FOREIGN_NAME.test(text.slice(core.end, core.end + 12)) &&
    block.startingAt(core.end).length === 0
  )
    traits.add("foreign");
  const said = saidState(engine, block, at);
  const before = text[at - 1] ?? "";
  // 同大統領: the person whom the text called so last.
  const title = /[同該该]/.test(before)
    ? text.lastIndexOf(text.slice(core.start, core.end), at - 2)
    : -1;
  const same = block
    .within({ start: title - LONGEST_NAME, end: title })
    .findLast(({ end, names }) => names.person && end >= title - STATE_BETWEEN);
  const states = same?.names.entities ?? said ?? stateNames(engine, tagged);
  const found = tagged.find((each) => each.names.entityNames.some((name) => states.includes(name)));
  const start = found?.start ?? core.start;
  const joint = AND.exec(textBefore(text, start, 2))?.[0] ?? "";
  // Two states in a row have a leader each: 中俄领导人.
  const row =
    found !== undefined &&
    (stateNames(engine, block.endingAt(start - joint.length)).length > 0 ||
      (found.end - start === 1 && STATE_CHARACTER.test(text[start - 1] ?? "")));
  if (found !== undefined && FORMER_OF_STATE.test(textBefore(text, start, 3))) traits.add("former");
  if (row) traits.add("indefinite");
  else if (states.length > 0) traits.add("definite");
  else if (said !== undefined || FOREIGN_OWNER.test(textBefore(text, at, 4))) traits.add("foreign");
  else if (
    tagged.length === 0 &&
    (HANGUL_NOUN.test(textBefore(text, at, 2)) ||
      OF_ANOTHER.test(textBefore(text, at, 24)) ||
      /(?![同該该])[一-鿿ァ-ヺー]/.test(before))
  )
    traits.add("foreign");
  else traits.add("definite");
  return {
    start: found?.names.entities.length === 0 ? start : core.start,
    end: core.end,
    offices: core.names.offices,
    states,
    outer: { start: Math.min(start, beforeFormer), end: core.end },
    traits: [...traits],
  };
}
