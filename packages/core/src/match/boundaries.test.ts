import { expect, test } from "vitest";
import { foundIn, type NameLike } from "./engine-of-names.ts";

const TABLE: readonly {
  rule: string;
  names: readonly NameLike[];
  text: string;
  finds: readonly string[];
}[] = [
  {
    rule: "words are whole",
    names: ["Abe", "Putin", "ru:Курилы"],
    text: "Abel, Putina, Abe_2, Abe2, Курилыч",
    finds: [],
  },
  {
    rule: "compounds",
    names: ["Abe", "Putin", "Japan", "U.S."],
    text: "Putin-Abe, Abe/Putin, Japan–U.S., anti-Japan",
    finds: ["Putin", "Abe", "Abe", "Putin", "Japan", "U.S.", "Japan"],
  },
  {
    rule: "possessives",
    names: ["Abe", "Prince Charles"],
    text: "Abe's, Abe’s, ABE’S PLAN, Prince Charles' car",
    finds: ["Abe", "Abe", "ABE", "Prince Charles"],
  },
  {
    rule: "lost apostrophes",
    names: ["Japan", "Abe", "Sergei Lavrov"],
    text: "Japans plan, Abes visit, Sergei Lavrovs trip",
    finds: ["Japan!lost-apostrophe", "Abe!lost-apostrophe", "Sergei Lavrov!lost-apostrophe"],
  },
  {
    rule: "the longer name beside the shorter",
    names: ["Kuril", "Kurils"],
    text: "the Kurils",
    finds: ["Kurils", "Kuril!lost-apostrophe"],
  },
  {
    rule: "Turkish endings",
    names: ["Putin"],
    text: "Putin'in Putin’le",
    finds: ["Putin", "Putin"],
  },
  {
    rule: "an apostrophe inside a Ukrainian word",
    names: ["uk:Кан"],
    text: "Кан'он, В'Кан, Кан",
    finds: ["Кан"],
  },
  {
    rule: "addresses and accounts",
    names: ["Kremlin", "Japan", "kremlin"],
    text: "kremlin.ru, @Japan, in Japan. The",
    finds: ["Japan"],
  },
  {
    rule: "Latin beside ideographs",
    names: ["NATO", "G7"],
    text: "NATO軍とG7首脳",
    finds: ["NATO", "G7"],
  },
  {
    rule: "an island that is no suffix",
    names: ["ja:国後"],
    text: "帰国後、建國後、帰国後に国後島と国後、択捉・国後。四カ国後",
    finds: ["国後", "国後", "国後"],
  },
  {
    rule: "names that follow each other",
    names: ["ja:択捉", "ja:国後"],
    text: "択捉国後",
    finds: ["択捉", "国後"],
  },
  {
    rule: "a lake of that name",
    names: ["ja:千島"],
    text: "千島湖と千島列島、三千島",
    finds: ["千島"],
  },
  {
    rule: "a word in katakana",
    names: ["ja:クリル", "ja:ロシア"],
    text: "アクリル樹脂、クリル列島、クリルスク、ベラロシア、ロシアの",
    finds: ["クリル", "ロシア"],
  },
  { rule: "東京都 is not 京都", names: ["ja:京都"], text: "東京都の京都", finds: ["京都"] },
  {
    rule: "bays, seas, languages",
    names: ["ja:東京", "ja:日本"],
    text: "東京湾、日本海、日本語、日本海軍、日本の海",
    finds: ["日本", "日本"],
  },
  { rule: "after a numeral", names: ["ja:日本"], text: "12月1日本社で日本は", finds: ["日本"] },
  {
    rule: "single ideographs in company",
    names: ["ja:露", "ja:米", "ja:日"],
    text: "露大統領、暴露、露出、結露、日露首脳、米露、対露、米を買う、白米、（露）",
    finds: ["露", "日", "露", "米", "露", "露", "露"],
  },
  {
    rule: "日中 is also daytime",
    names: ["ja:日", "ja:中"],
    text: "日中関係、今日中に、日中は",
    finds: ["日", "中"],
  },
  {
    rule: "俄 but not 俄亥俄",
    names: ["zh:俄"],
    text: "俄总统普京，俄罗斯，俄亥俄州，对俄，俄方",
    finds: ["俄", "俄", "俄"],
  },
  {
    rule: "朝日 is no pair of countries",
    names: ["ja:日", "ja:朝"],
    text: "朝日新聞、日朝会談、日産",
    finds: ["日", "朝"],
  },
  {
    rule: "a family name of one character",
    names: ["ja:林", "ja:菅"],
    text: "美林、林外相、菅官房長官、森林",
    finds: ["林", "菅"],
  },
  {
    rule: "one syllable for a country",
    names: ["ko:러"],
    text: "러 외무성, 러도, 에러, 러정부",
    finds: ["러", "러"],
  },
  {
    rule: "a deputy is someone else",
    names: ["ja:大統領"],
    text: "副大統領と大統領",
    finds: ["大統領"],
  },
  {
    rule: "Korean particles",
    names: ["ko:쿠릴열도", "ko:아베", "ko:일본"],
    text: "쿠릴열도에서 아베는 아베의 일본은 일본과 일본으로부터의",
    finds: ["쿠릴열도", "아베", "아베", "일본", "일본", "일본"],
  },
  {
    rule: "Korean heads",
    names: ["ko:아베", "ko:일본"],
    text: "아베총리는 일본정부가 일본외무성에서",
    finds: ["아베", "일본", "일본"],
  },
  {
    rule: "longer Korean words",
    names: ["ko:아베", "ko:일본"],
    text: "아베크롬비 아베이 일본는 남아베",
    finds: [],
  },
  {
    rule: "Korean names without their space",
    names: ["ko:쿠릴 열도"],
    text: "쿠릴열도, 쿠릴 열도는",
    finds: ["쿠릴열도", "쿠릴 열도"],
  },
];

test.each(TABLE)("$rule", ({ names, text, finds }) => {
  expect(foundIn(names, text)).toEqual(finds);
});
