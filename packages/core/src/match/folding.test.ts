import { expect, test } from "vitest";
import { foundIn, type NameLike } from "./engine-of-names.ts";

interface Row {
  readonly rule: string;
  readonly names: readonly NameLike[];
  readonly text: string;
  readonly finds: readonly string[];
}

const FOLDING: readonly Row[] = [
  {
    rule: "typographic apostrophe",
    names: ["People's Daily"],
    text: "People’s Daily, Peopleʼs Daily, People`s Daily",
    finds: ["People’s Daily", "Peopleʼs Daily", "People`s Daily"],
  },
  {
    rule: "all dashes",
    names: ["Yuzhno-Sakhalinsk"],
    text: "Yuzhno–Sakhalinsk Yuzhno‑Sakhalinsk Yuzhno—Sakhalinsk Yuzhno−Sakhalinsk",
    finds: ["Yuzhno–Sakhalinsk", "Yuzhno‑Sakhalinsk", "Yuzhno—Sakhalinsk", "Yuzhno−Sakhalinsk"],
  },
  {
    rule: "spaces around a dash",
    names: ["ru:план Ельцина - Хасимото"],
    text: "план Ельцина – Хасимото, план Ельцина—Хасимото",
    finds: ["план Ельцина – Хасимото", "план Ельцина—Хасимото"],
  },
  {
    rule: "a dash that parts thoughts",
    names: ["Shikotan-to", "Yeltsin-Hashimoto"],
    text: "Shikotan — to Japan, Shikotan–to, Yeltsin — Hashimoto",
    finds: ["Shikotan–to", "Yeltsin — Hashimoto"],
  },
  {
    rule: "no-break, thin and doubled spaces",
    names: ["Shinzo Abe"],
    text: "Shinzo\u00a0Abe Shinzo\u2009Abe Shinzo   Abe Shinzo\u3000Abe",
    finds: ["Shinzo\u00a0Abe", "Shinzo\u2009Abe", "Shinzo   Abe", "Shinzo\u3000Abe"],
  },
  {
    rule: "a line break inside a name",
    names: ["Kyodo News"],
    text: "Kyodo\nNews and Kyodo \r\n News",
    finds: ["Kyodo\nNews", "Kyodo \r\n News"],
  },
  {
    rule: "no name across paragraphs",
    names: ["Kyodo News"],
    text: "by Kyodo\n\nNews of the day",
    finds: [],
  },
  {
    rule: "a line break between ideographs",
    names: ["ja:北方領土"],
    text: "北方\n領土",
    finds: ["北方\n領土"],
  },
  {
    rule: "soft hyphen and zero width",
    names: ["Shinzo Abe"],
    text: "Shin\u00adzo Abe, Shinzo\u200b Abe, \u200eShinzo Abe\u200f",
    finds: ["Shin\u00adzo Abe", "Shinzo\u200b Abe", "Shinzo Abe"],
  },
  {
    rule: "full-width Latin",
    names: ["NHK", "G7"],
    text: "ＮＨＫとＧ７",
    finds: ["ＮＨＫ", "Ｇ７"],
  },
  {
    rule: "half-width katakana",
    names: ["ja:プーチン", "ja:クリル諸島"],
    text: "ﾌﾟｰﾁﾝとｸﾘﾙ諸島",
    finds: ["ﾌﾟｰﾁﾝ", "ｸﾘﾙ諸島"],
  },
  {
    rule: "kana with a separate voicing mark",
    names: ["ja:プーチン", "ja:ガス"],
    text: "フ\u309aーチンのカ\u3099ス",
    finds: ["フ\u309aーチン", "カ\u3099ス"],
  },
  {
    rule: "voicing makes another kana",
    names: ["ja:カス"],
    text: "カ\u3099ス ガス カス",
    finds: ["カス"],
  },
  {
    rule: "long vowels",
    names: ["Shinzo Abe", "Hokkaido", "Rettō"],
    text: "Shinzō Abe, Hokkaidô, Retto, Rettō",
    finds: ["Shinzō Abe", "Hokkaidô", "Retto", "Rettō"],
  },
  {
    rule: "another diacritic is another word",
    names: ["Abe", "Mori", "Kan"],
    text: "Abé, Möri, Kán, Şuga",
    finds: [],
  },
  {
    rule: "a name's own diacritics may be left out",
    names: ["Curaçao", "Besançon"],
    text: "Curacao, CURACAO, Besançon",
    finds: ["Curacao", "CURACAO", "Besançon"],
  },
  {
    rule: "decomposed letters",
    names: ["Hokkaidō", "ru:Китай", "Curaçao"],
    text: "Hokkaido\u0304 Кита\u0438\u0306 Curac\u0327ao",
    finds: ["Hokkaido\u0304", "Кита\u0438\u0306", "Curac\u0327ao"],
  },
  {
    rule: "й is not и, ї is not і",
    names: ["ru:Китай", "uk:Україна"],
    text: "Китаи Украіна",
    finds: [],
  },
  {
    rule: "ё and е",
    names: ["ru:Горбачёв", "ru:Зеленый"],
    text: "Горбачев Горбачёв Зелёный",
    finds: ["Горбачев", "Горбачёв", "Зелёный"],
  },
  {
    rule: "stress marks in Cyrillic",
    names: ["ru:Путин"],
    text: "Пу\u0301тин",
    finds: ["Пу\u0301тин"],
  },
  {
    rule: "ligatures",
    names: ["Pacific", "Griffin"],
    text: "the Paci\ufb01c, Gri\ufb03n",
    finds: ["Paci\ufb01c", "Gri\ufb03n"],
  },
  {
    rule: "ß and ss",
    names: ["Großbritannien"],
    text: "Grossbritannien GROSSBRITANNIEN",
    finds: ["Grossbritannien", "GROSSBRITANNIEN"],
  },
  {
    rule: "decomposed Hangul",
    names: ["ko:쿠릴열도"],
    text: "쿠릴열도에서".normalize("NFD"),
    finds: ["쿠릴열도".normalize("NFD")],
  },
  {
    rule: "dots between parts of a name",
    names: ["ja:ウラジーミル・プーチン"],
    text: "ウラジーミル･プーチン ウラジーミル·プーチン ウラジーミル プーチン",
    finds: ["ウラジーミル･プーチン", "ウラジーミル·プーチン", "ウラジーミル プーチン"],
  },
  {
    rule: "quotation marks in a name",
    names: ["ru:«Большая семёрка»"],
    text: "“Большая семерка”",
    finds: ["“Большая семерка”"],
  },
];

const CASE: readonly Row[] = [
  { rule: "a capital is kept", names: ["Abe", "Diet"], text: "abe and diet", finds: [] },
  {
    rule: "a headline in capitals",
    names: ["Abe", "Diet"],
    text: "ABE TELLS DIET",
    finds: ["ABE", "DIET"],
  },
  {
    rule: "an acronym that looks like a name",
    names: ["Diet", "Mori", "Abe"],
    text: "a DIET of MORI polls, the ABE",
    finds: [],
  },
  {
    rule: "a long word in capitals",
    names: ["Putin", "ru:Путин"],
    text: "so PUTIN said; так ПУТИН сказал",
    finds: ["PUTIN", "ПУТИН"],
  },
  {
    rule: "a dateline",
    names: ["Oslo", "Tokyo"],
    text: "OSLO (Reuters) - One.\nTOKYO, May 5: two",
    finds: ["OSLO", "TOKYO"],
  },
  {
    rule: "family name in capitals",
    names: ["Shinzo Abe"],
    text: "Shinzo ABE",
    finds: ["Shinzo ABE"],
  },
  {
    rule: "common nouns in either case",
    names: ["Kuril Islands", "Southern Kurils", "Sea of Okhotsk", "Joint Declaration of 1956"],
    text: "Kuril islands, southern Kurils, sea of Okhotsk, joint declaration of 1956",
    finds: ["Kuril islands", "southern Kurils", "sea of Okhotsk"],
  },
  {
    rule: "Russian common nouns",
    names: ["ru:Южные Курилы", "ru:Курильские острова"],
    text: "южные Курилы, Курильские Острова, курильские острова",
    finds: ["южные Курилы", "Курильские Острова"],
  },
  {
    rule: "only common nouns keep one capital",
    names: ["Northern Territories"],
    text: "Northern territories, northern territories",
    finds: ["Northern territories"],
  },
  {
    rule: "lower-case names",
    names: ["peace treaty"],
    text: "Peace treaty? A peace treaty. Peace Treaty. PEACE TREATY",
    finds: ["Peace treaty", "peace treaty", "Peace Treaty", "PEACE TREATY"],
  },
  {
    rule: "exact",
    names: [{ text: "The Hague", letterCase: "exact" }],
    text: "the Hague, The Hague, THE HAGUE",
    finds: ["The Hague", "THE HAGUE"],
  },
  {
    rule: "ignore",
    names: [{ text: "The Islands", letterCase: "ignore" }],
    text: "the islands THE ISLANDS tHE iSLANDS",
    finds: ["the islands", "THE ISLANDS", "tHE iSLANDS"],
  },
  {
    rule: "acronyms",
    names: ["US", "TASS", "NATO", "UN"],
    text: "us Us US Tass Nato tass Un UN",
    finds: ["US", "Tass", "Nato", "UN"],
  },
  {
    rule: "an acronym that is a word among capitals",
    names: ["US"],
    text: "GIVE US PEACE NOW",
    finds: [],
  },
  { rule: "mixed case is nobody's name", names: ["Putin"], text: "PuTin pUTIN", finds: [] },
];

test.each([...FOLDING, ...CASE])("$rule", ({ names, text, finds }) => {
  expect(foundIn(names, text)).toEqual(finds);
});
