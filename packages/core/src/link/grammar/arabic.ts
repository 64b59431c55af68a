import type { WordClasses } from "./alphabetic-words.ts";
import { ROMANCE } from "./romance.ts";
import { wordSet } from "./word-set.ts";

const PREPOSITIONS = "في من علي مع بين حول بشان ضد";
const CLAUSES = "الذي التي حيث عندما بينما";

/** Each word, with "and" written onto it or not. */
const withAnd = (words: string) => wordSet(words.replace(/\S+/g, "$& و$&"));
/** Each noun, with the article or not, and with "to" and the article. */
const withArticle = (words: string) => wordSet(words.replace(/\S+/g, "$& ال$& لل$&"));

/**
 * Arabic: a state or its adjective follows the office, and other adjectives follow their noun. What is written onto a name
 * ("as") is a word of its own here. What the grammar of French has is in another script and does no harm.
 */
export const ARABIC: WordClasses = {
  ...ROMANCE,
  definite: withAnd("هذه تلك كل جميع"),
  outside: withAnd(
    `${PREPOSITIONS} ${CLAUSES} الي عن بعد قبل منذ خلال لدي حتي امام ان انه انها بان لان لكن او ثم كما كان كانت هو هي لا لم لن ما قد ` +
      "قال قالت اعلن اكد اضاف صرح اشار نفسه امس غدا اليوم الاثنين الثلاثاء الاربعاء الخميس الجمعة السبت الاحد الاسبوع الشهر العام",
  ),
  modifiers: wordSet("الدائمة النهائية الصغيرة البركانية"),
  anchors: wordSet("المتنازع متنازع المحتلة"),
  notHolder: wordSet("السابق المنتخب| ة", "الاسبق الراحل المقبل"),
  deputies: withAnd("نائب نائبة وكيل مساعد"),
  complement: wordSet(PREPOSITIONS),
  becomes: withAnd("اصبح اصبحت انتخب انتخبت عين صار"),
  posts: wordSet("منصب لمنصب مهام"),
  as: wordSet("ك بصفته بصفتها بوصفه"),
  meetings: withArticle("قمة محادثات مباحثات لقاء اجتماع زيارة"),
  inYear: /(?:^|\s)(?:في(?:\s+\p{L}+)?|عام|سنة)\s+(1[6-9]\d\d|20\d\d)(?!\d)/u,
  clauses: withAnd(`${CLAUSES} ان`),
  locative: wordSet("في من"),
  narrows: /(?<!\S)ال\S+ ال\S+$/u,
  capitals: "nouns",
  articles: "none",
};
