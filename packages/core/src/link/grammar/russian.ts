import type { WordClasses } from "./alphabetic-words.ts";
import { ENGLISH } from "./english.ts";
import { SLAVIC_ADJECTIVE } from "./slavic-adjective.ts";
import { declension, wordSet } from "./word-set.ts";

/** Every case form of an adjective in -ый, -ий or -ой, by its stem. */
const adjectives = declension(
  "ый ий ой ого его ому ему ым им ом ем ая яя ей ую юю ое ее ые ие ых их ыми ими",
);

/** What the grammar of English alone has is in another script and does no harm. */
export const RUSSIAN: WordClasses = {
  ...ENGLISH,
  definite: wordSet("эт|от а о и ого ой ому им ом у их ими", "все| х ми м"),
  indefinite: wordSet(
    "друг|ой ие их ого",
    "какой-то какие-то некий некоторые каждый любой один одного",
  ),
  possessive: wordSet("его её ее их ваш", "сво|й его и их", "наш| и"),
  outside: wordSet(
    "котор|ый ая ые ых ого",
    "был он| а и о",
    "сказа заяви сообщи отмети подчеркну|л ла",

    "и в во на с со к ко о об от до из за по под над при у без для про через между перед после а но или что как " +
      "если когда где чтобы не ни же ли бы то так также уже ещё еще мы вы я кто " +
      "есть будет будут может могут считает говорит только " +
      "вчера сегодня завтра ранее позже позднее затем однако тогда теперь сейчас недавно " +
      "накануне поэтому наконец хотя пока именно даже впервые сам лично вновь снова тоже почему зачем кроме вместо помимо благодаря",
  ),
  modifiers: wordSet(
    "4",
    "четыр|е ёх ех ьмя ем",
    adjectives(
      "многолетн давн нерешенн нерешённ длительн затянувш полноценн послевоенн южн северн японск российск советск двусторонн болев нынешн действующ",
    ),
  ),
  anchors: wordSet(adjectives("спорн")),
  modifierPattern: new RegExp(`-.+${SLAVIC_ADJECTIVE.source}`, "u"),
  notHolder: wordSet("экс", adjectives("бывш прежн будущ следующ предыдущ перв")),
  deputies: wordSet("заместител|ь я ем", "вице замглавы замминистра зам"),
  honorifics: wordSet(
    "г-н господин госпожа г-жа министр председатель глава пресс-секретарь товарищ посол генсек лидер визит слова речь план политика поездка",
  ),
  complement: wordSet("с со из в на о об между вокруг за против по над у от"),
  becomes: wordSet("стал назначен избран| а", "ста|ть нет новится", "явля|ется лся лась"),
  posts: wordSet("пост| у а ом е", "должност|ь и ью", "кресл|о а е", "полномочи|я й ями"),
  as: wordSet("качестве"),
  fields: wordSet("по"),
  openingVerbs: wordSet("курил"),
  inYear: /(?:^|\s)в\s+(?:\p{Ll}+\s+)?(1[6-9]\d\d|20\d\d)(?:-м)?\s*(?:году|г\.)/iu,
  tiesYear: new RegExp(`(?:нн?|т|вш|[юя]щ)${SLAVIC_ADJECTIVE.source}`, "u"),
  ofName: /^\s+/u,
  stateThenRole: /^\s+$/u,
  roleThenState: /^\s+/u,
  acts: /(?:[аеиоуыя]ла?|[аеи]ет|ит)(?:ся)?$|^(?:не|готова?|намерена?|должна?|должен)$/u,
  locative: wordSet("в во из под через"),
  dealing: wordSet("с со между к ко от против по"),
  meetings: wordSet("саммит визит| а у ом е", "встреч поездк|а и е у ой", "переговор|ы ов ам ах"),
  articles: "none",
};
