import { classOf, UNIT_CLASS, unitValue } from "../text/unit-table.ts";

const classAt = (text: string, index: number): number =>
  index >= 0 && index < text.length ? classOf(unitValue(text.charCodeAt(index))) : UNIT_CLASS.space;
const isHan = (text: string, index: number): boolean =>
  classAt(text, index) === UNIT_CLASS.ideograph;
const isKana = (text: string, index: number): boolean => {
  const kind = classAt(text, index);
  return kind === UNIT_CLASS.hiragana || kind === UNIT_CLASS.katakana;
};

/** Characters that end words far more often than they begin them: a name that begins with one needs a free start. */
const ENDING = new Set("国國島岛県縣市都府州人語语党後后前内外者家員员長长氏様的");
/** Before such a name they are words of their own. */
const FREE_BEFORE = new Set("元前現现新旧舊対对對訪访駐驻在と和与與及同");
/** Kunashir with its noun or another island is no 帰国後, whatever stands before it: 登上国后岛, 包括國後、色丹. */
const KUNASHIR = /^[国國][后後](?:[岛島]|[、，和与與・]?(?:[择擇択]捉|色丹|[齿齒歯]舞))/;
/** Nor does another word than a state end before the Foreign Ministry: 东京的外务省, 据外务省, not 英国外務省. */
const FOREIGN_MINISTRY = /^[^国國鮮鲜]外[務务]省/;
const RETURN = new Set("帰归歸建全入出母祖立開开回訪访");
/** Two characters that are a word: no name begins inside. */
const INSEPARABLE =
  /^(?:[東东北南]京|[東东西台湖河華华]北|[関关広广山中極远遠][東东]|[富岡松登火]山|[景特黒白金]色|[三五数]千|副[大総首总總外国國]|[提最]高|入歯|河川)$/;
/** With what stands between it and what it counts: 四カ国. */
const NUMERAL = /[0-9０-９一二三四五六七八九十百数几][カヵヶケか箇]?$/;
/** After a numeral they count: 1日本社で. */
const COUNTED = new Set("日月年千万人島国國州市");

/** As many characters are no chance: 議員前原誠司. */
const LONG_NAME = 4;

/** Whether a word that ends at `end` may begin at `start`, where an ideograph stands. */
export function ideographStartsHere(text: string, start: number, end: number): boolean {
  const [first, before] = [text.charAt(start), text.charAt(start - 1)];
  if (COUNTED.has(first) && NUMERAL.test(text.slice(Math.max(0, start - 2), start))) return false;
  if (!isHan(text, start - 1)) return true;
  if (INSEPARABLE.test(before + first)) return false;
  const name = text.slice(start, start + 5);
  if (FOREIGN_MINISTRY.test(before + name) || (KUNASHIR.test(name) && !RETURN.has(before)))
    return true;
  return !ENDING.has(first) || FREE_BEFORE.has(before) || end - start >= LONG_NAME;
}

/** The sea, unless its last character begins a word: 日本海軍, 日本海鲜. */
const SEA_OF_JAPAN = "日本海";
const JAPANESE_SEA_WORD = /^(?:[域軍军关鲜鮮警洋产產]|上(?:自|保|警))/;

/** Japan by its full name, unless its last character begins a word: 日本国民, 日本国内. */
const STATE_OF_JAPAN = /^日本[国國]$/;
const NATIONAL_WORD = /^[民内內籍債债会會境際际産产土防益技旗連连]/;

/** What turns a name before it into the name of something else: 千島湖, 東京湾, 日本語. */
const ABSORBING =
  /^(?:[湖湾灣川駅语語酒]|海(?![域軍军上警洋産产底岸運运峡外関关南鲜鮮])|河(?![南北])|[橋桥](?!本[龙龍首内內政前])|新聞|大[学學](?![生教])|航空(?![母機机])|銀行(?![法券]))/;

/** Whether a word may end at `end`; what follows must not make it another name. */
export function ideographEndsHere(text: string, start: number, end: number): boolean {
  const next = text.slice(end, end + 3);
  if (ABSORBING.test(next)) return false;
  if (text.startsWith(SEA_OF_JAPAN, start) && end === start + SEA_OF_JAPAN.length)
    return !JAPANESE_SEA_WORD.test(next);
  if (NATIONAL_WORD.test(next) && STATE_OF_JAPAN.test(text.slice(start, end))) return false;
  // 日中国交: ties between Japan and China, not the country before 交.
  return !(next.startsWith("交") && text.charAt(end - 1) === "国" && isHan(text, start - 1));
}

/** One character for a country. They also stand in ordinary words, so they count in known company only. */
const COUNTRIES = new Set("日米美中露俄韓韩朝英独德仏法印豪澳台臺欧歐加伊乌烏宇ロソ");
const TOWARDS = new Set("対对對訪访反親亲在駐驻来來赴離离抗聯联");
const TITLES =
  /^(?:[氏軍军側紙媒艦機]|方(?!面)|大(?:統領|使)|[元前]?首相|[元前](?:大|総理)|総[理裁]|外[相務交长長]|[国國]防|防衛|政府|政[権权權]|[内內][閣阁]|議員|[議议]会|幹事長|会[長談谈]|官[房员員]|高官|[両两]国|兩國|[関关]係|关系|關係|首[脳脑]|[戦战]争|当局|企[業业]|国[営境]|[连連联]邦|[总總][统統理]|代表|工作|[経经][済济]|(?:平和)?条約)/;
/** Words that the character only begins: 俄罗斯 is a name of its own, 俄亥俄 is Ohio. */
const OTHER_WORDS = /^(?:俄[罗羅亥勒而顷頃]|日[本曜程常時时付々光刊記]|中[国國央心東东間间止学學])/;

/** "11 日" is a day. */
const DATE_BEFORE = /[0-9０-９]\s*$/;

/** Morning dew, morning sun, Central America. */
const OTHER_PAIRS = new Set(["朝露", "朝日", "中米"]);

const KATAKANA = /[ァ-ヺー]/;

/** Whether the single ideograph at `start` stands for what it abbreviates: 露大統領, 日露, 対露; not 暴露, 今日. */
export function isKnownSingle(text: string, start: number): boolean {
  const [before, single, after] = [
    text.charAt(start - 1),
    text.charAt(start),
    text.charAt(start + 1),
  ];
  const rest = text.slice(start, start + 5);
  if (OTHER_WORDS.test(rest) || before === "亥") return false;
  // 日ロ, ロ外相; a letter of a word or a list otherwise.
  if (
    KATAKANA.test(single) &&
    (KATAKANA.test(before + after) || !(isHan(text, start - 1) || isHan(text, start + 1)))
  )
    return false;
  const closed = (index: number) => !isHan(text, index) && !isKana(text, index);
  if (closed(start - 1) && closed(start + 1))
    return !DATE_BEFORE.test(text.slice(Math.max(0, start - 4), start));
  if (single === "俄") return true;
  const free = !isHan(text, start - 1) && !NUMERAL.test(before);
  if (
    TITLES.test(rest.slice(1)) &&
    (free || COUNTRIES.has(before) || TOWARDS.has(before) || FREE_BEFORE.has(before))
  )
    return true;
  // Family names of one character need their title.
  if (!COUNTRIES.has(single)) return false;
  if (TOWARDS.has(before)) return true;
  const pair = COUNTRIES.has(after) ? single + after : COUNTRIES.has(before) ? before + single : "";
  if (pair === "" || OTHER_PAIRS.has(pair)) return false;
  const pairStart = pair.startsWith(single) && COUNTRIES.has(after) ? start : start - 1;
  // 今日中 is "within today", 日中は "by day".
  if (pair === "日中" || pair === "中日")
    return (
      !isHan(text, pairStart - 1) &&
      !NUMERAL.test(text.charAt(pairStart - 1)) &&
      isHan(text, pairStart + 2)
    );
  return true;
}
