import type { WordClasses } from "./alphabetic-words.ts";
import { ROMANCE } from "./romance.ts";
import { wordSet } from "./word-set.ts";

const PREPOSITIONS = "في من على مع بين حول بشان ضد";
const CLAUSES = "الذي التي حيث عندما بينما";

/** Each word, with "and" written onto it or not. */
const withAnd = (words: string) => wordSet(words.replace(/\S+/g, "$& و$&"));

/**
 * Arabic: a state or its adjective follows the office, and other adjectives follow their noun. What is written onto a name
 * ("as") is a word of its own here. What the grammar of French has is in another script and does no harm.
 */
export const ARABIC: WordClasses = {
  ...ROMANCE,
  definite: withAnd("هذه تلك كل جميع"),
  outside: withAnd(
    `${PREPOSITIONS} ${CLAUSES} الى عن بعد قبل منذ خلال لدى حتى امام ان انه انها بان لان لكن او ثم كما كان كانت هو هي لا لم لن ما قد ` +
      "قال قالت اعلن اكد اضاف صرح اشار نفسه امس غدا اليوم الاثنين الثلاثاء الاربعاء الخميس الجمعة السبت الاحد الاسبوع الشهر العام",
  ),
  modifiers: wordSet("الدائمة النهائية الصغيرة البركانية"),
  anchors: wordSet("المتنازع متنازع المحتلة"),
  notHolder: wordSet("السابق المنتخب| ة", "الاسبق الراحل المقبل"),
  deputies: withAnd("نائب نائبة وكيل مساعد"),
  complement: wordSet(PREPOSITIONS),
  becomes: withAnd("اصبح اصبحت انتخب انتخبت عين صار"),
  as: wordSet("ك بصفته بصفتها بوصفه"),
  inYear: /(?:^|\s)(?:في(?:\s+\p{L}+)?|عام|سنة)\s+(1[6-9]\d\d|20\d\d)(?!\d)/u,
  clauses: withAnd(`${CLAUSES} ان`),
  narrows: /(?<!\S)ال\S+ ال\S+$/u,
  capitals: "nouns",
  articles: "none",
};
