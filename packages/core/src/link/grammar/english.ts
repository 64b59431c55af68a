import type { WordClasses } from "./alphabetic-words.ts";
import { wordSet } from "./word-set.ts";

/** Adjectives stand before the noun; those of peoples bear a capital. */
const NEVER = /(?!)/u;

/** Auxiliaries and the adverbs that go with them. */
const AUXILIARIES =
  "is was will would should may might must can could has have had did does do never still also now";

const PREPOSITIONS =
  "of in over with between against off near regarding about around to concerning for on by within from";
const CLAUSES =
  "that who which whom whose when where whether if because although while since before after until";

/** Verbs of speech and will in the third person; most have a regular past. */
const ACTS =
  "argues insists wants claims hopes fears believes considers regards rejects refuses accuses denies agrees " +
  "offers expects warns announces protests lodges demands urges calls maintains condemns imposes signs signals remains " +
  "decides responds reacts retaliates suspends backs supports continues intends";

export const ENGLISH: WordClasses = {
  definite: wordSet("the this that these those all"),
  indefinite: wordSet(
    "a an any no some each every another other remaining such many several few more most what which whose",
  ),
  possessive: wordSet("its their his her our my your"),
  outside: wordSet(
    "call visit discuss return sign reach want claim control remain| s ed ing",
    "conclud resolv settl tak giv mak leav|e ed ing",

    `${AUXILIARIES} ${PREPOSITIONS} ${CLAUSES} at among into onto under during through toward towards upon without across along behind beyond ` +
      "despite except inside like outside per via amid and or but nor so yet as than though what how " +
      "why not only just even then there here i you he she it we they me him them us are were be been " +
      "being am done having shall said says say told tells saying given gave seized took taken seek " +
      "made held hold holding lie lies occupy become became left keep keeps including following " +
      "yesterday today tomorrow later earlier recently meanwhile however indeed " +
      "perhaps once again often always already instead therefore either neither " +
      "unlike unless thus hence soon moreover furthermore besides alongside elsewhere afterwards maybe asked",
  ),
  modifiers: wordSet(
    "governed lost former-soviet " +
      "longstanding ongoing unresolved unsettled lingering simmering bitter decadeslong festering thorny protracted " +
      "bilateral postwar post-war post war formal final full permanent future eventual proposed possible " +
      "potential elusive wartime landmark historic historical so-called key main four 4 southern southernmost " +
      "remote tiny small rocky windswept strategic important pacific northern volcanic " +
      "populated inhabited said same latest recent one-on-one face-to-face leaders planned agreed joint special " +
      "sensitive vexed intractable original international economic new western " +
      "russian soviet japanese hardline top current present visiting outgoing ruling incumbent then powerful " +
      "veteran northwestern northwest official",
  ),
  modifierPattern:
    /^(?:\d{1,3}(?:st|nd|rd|th)|(?:russ|japan|soviet)\p{L}*-(?:japan|russia)\p{L}*|\p{L}{3,}ly|(?:[\p{L}\d.]+-)+(?:\p{L}+(?:ed|ing)|held|run|old|long|led|level|profile|year|day|hour|month|decade|century|rich|flung))$/u,
  narrows: NEVER,
  anchors: wordSet("disputed contested claimed occupied seized annexed controlled administered"),
  notHolder: wordSet(
    "former ex late future next previous last first interim would-be onetime one-time senior junior past",
  ),
  deputies: wordSet("deputy vice assistant shadow then-deputy then-vice"),
  honorifics: wordSet(
    "mr mrs ms dr prof sir president premier minister secretary state general prime chairman spokesman spokeswoman senator governor ambassador professor marshal emperor comrade chancellor chief leader candidate south north east west southern northern eastern western central",
  ),
  followers: wordSet(
    "administration cabinet government doctrine jr sr era family faction team plan proposal statement diplomacy vows meets tells visits",
  ),
  institutions: wordSet(
    "university institute institution college school academy times post herald journal tribune bank airlines " +
      "airways motors corporation corp inc ltd group holdings exchange stock olympics games cup open marathon " +
      "square airport station tower club film festival grand declaration convention protocol accord accords " +
      "treaty conference agreement summit review shimbun metro opera ballet bureau association society " +
      "foundation federation philharmonic symphony orchestra quartet conservatory hotel theatre theater " +
      "museum library hospital center centre stadium bridge avenue boulevard prize",
  ),
  institutionsOf: wordSet(
    "university bank sea institute college academy times gulf treaty duke bishop battle strait isle",
  ),
  complement: wordSet(`${PREPOSITIONS} north south east west`),
  becomes: wordSet("became become becomes elected appointed"),
  posts: wordSet(
    "post position office job role title duties seat candidate candidates ran run running runs bid",
  ),
  as: wordSet("as"),
  serves: wordSet(
    "served serve serves serving acted acting worked tenure term stint appointed elected",
  ),
  fields: wordSet(""),
  openingVerbs: wordSet(""),
  generic: /\b(?:typically|usually|generally|normally|ordinarily|in general)\b/i,
  concluded:
    /^,?\s+(?:signed|concluded|reached|ratified)\s+(?:by|in|on|at|with)\s+(?=\p{Lu}|1\d{3})/u,
  inYear: /\b(?:in|during)\s+(?:\p{Lu}\p{Ll}+\s+)?(1[6-9]\d\d|20\d\d)(?![\d-])/iu,
  clauses: wordSet(CLAUSES),
  tiesYear: /(?:ed|made|held|built|born|begun|given|taken|of)$/u,
  ofName: /^\s+of\s+(?:the\s+)?/u,
  stateThenRole: /^(?:['’]s?|s)?\s+$/u,
  roleThenState: /^\s+of\s+(?:the\s+)?/u,
  acts: new RegExp(
    `^(?:${ACTS.replace(/e?s(?= |$)/g, "(?:e?s|ed)")} ${AUXILIARIES} said says? sees saw seeks sought finds found became broke began plans planned took takes)$`.replaceAll(
      " ",
      "|",
    ),
    "i",
  ),
  locative: wordSet(
    "in at near from around outside inside to visit visited visiting central downtown leave left arrive reach",
  ),
  dealing: wordSet(
    "with between by against toward towards urge urged pressure pressured accuse accused lure tell told persuade push",
  ),
  meetings: wordSet(
    "summit talks meeting visit trip meetings conference discussions session encounter dialogue negotiations arrival",
  ),
  stateAdjective: "before",
  demonym: NEVER,
  capitals: "names",
  articles: "needed",
};
