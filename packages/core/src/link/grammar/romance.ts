import type { WordClasses } from "./alphabetic-words.ts";
import { ENGLISH } from "./english.ts";
import { wordSet } from "./word-set.ts";

/** French and Spanish together, and what they share with Italian and Portuguese: enough to read the phrases of the dictionary. */
export const ROMANCE: WordClasses = {
  ...ENGLISH,
  definite: wordSet(
    "le la les l' ce cet cette ces el los las lo del al aux au du des " +
      "il gli sulle dalle alle nelle dello della delle degli dei os as das nas às aos",
    "est es|e a os as",
    "quest|o a i e",
    "ess|e a es as",
  ),
  indefinite: wordSet(
    "un une um uma tout chaque cada autre autres",
    "un otr outr|o a os as",
    "altr|o a i e",
  ),
  possessive: wordSet("son sa ses leur leurs su sus mon notre nuestro"),
  outside: wordSet(
    "et ou mais de d' à en dans sur sous pour par avec sans entre vers chez depuis que qui quand comme y o u e " +
      "pero con sin por para desde hasta hacia sobre según cuando il elle ils elles on nous vous je est sont " +
      "était a ont avait es son era fue ha han había se no ne pas plus aussi también ya muy très dit dijo selon " +
      "secondo segundo si après avant alors hier después entonces",
  ),
  modifiers: wordSet("quatre cuatro petites pequeñas russe ruso japonais japonés"),
  anchors: wordSet("disputées contestées disputadas"),
  notHolder: wordSet(
    "ex primer primera première ancien ancienne antiguo antigua futur futuro precedente prochain próximo anterior entonces",
  ),
  narrows: /(?:trait|tratad|trattat)\S* (?:com+erc|front|bilat|navig)/u,
  stateAdjective: "after",
  demonym:
    /^(?:tur(?:que|c[oa]?)|grec(?:que)?|grieg[oa]|belg[ea]|suisse|suiz[oa]|\p{Ll}{2,}(?:aise?|oise?|[ié]en(?:ne)?|caine?|pagnole?|mande?|[cdgilt]an[oa]|(?:gl|nc|gu|nd)(?:és|esa)|eñ[oa]|ense|[tl]in[oa]|(?:el|an|aqu)í|ni(?:en|[oa])))$/u,
  complement: wordSet("de sur avec entre con sobre por autour contre contra"),
  becomes: wordSet("devenu devient élu nommé elegido nombrado designado"),
  posts: wordSet("poste fonctions charge cargo puesto carica incarico posto"),
  as: wordSet("comme como"),
  concluded:
    /^,?\s+(?:firmado|suscrito|concluido|signé|conclu)\s+(?:(?:por|par|entre|con|avec)\s+|(?:en|el|le)\s+(?=\p{Lu}|1\d{3}))/u,
  inYear: /(?:^|\s)en\s+(?:\p{Ll}+\s+(?:del?\s+)?)?(1[6-9]\d\d|20\d\d)(?![\d-])/iu,
  clauses: wordSet("que qui quand dont où cuando quien donde"),
  tiesYear: /(?:ée?s?|[ai]d[oa]s?|t[oa]s?)$/u,
  ofName: /^\s+(?:d['’]|d(?:es?|u|el)\s+)?(?:l[ao]s?\s+)?/u,
  roleThenState: /^\s+(?:d(?:e|u|el|e\s+la|ella|[ao])\s+)?/u,
  stateThenRole: /^\s+$/u,
  locative: wordSet("à en dans a em desde depuis"),
  dealing: wordSet("avec entre con contra contre"),
  meetings: wordSet("sommet rencontre visite entretiens cumbre reunión encuentro visita"),
};
