/** What is written before a name without a space. */
const PREFIXES = new Set("주 대 반 친 탈 구 옛 전 현 신 방 재".split(" "));

/** "By", which is (으)로 and what may follow it; and what (이) joins to a noun. */
const DIRECTION = "로(?:[서써의는도]|부터[의는]?)?";
const COPULA = "(?:라(?:고[는도]?|[는며도면])?|랑|든지|[나다며고란])";
/** Particles and endings after a noun, by what they follow. */
const ANY =
  /^(?:들[은이을]?|들?(?:[의도]|(?:에(?:서|게서?)?|까지|부터)[는도의만]?|만[은을이의]?|에선|엔|께서?|마저|조차|처럼|보다|하고|한테|뿐만?|대로|만큼|밖에|마다|같은|역시|이[래후전]|서))$/;
const VOWEL = RegExp(
  `^(?:[는가를]|와[의는도]?|였다|이었다|이[다며고]|여서|${DIRECTION}|${COPULA})$`,
);
const CONSONANT = RegExp(`^(?:[은이을]|과[의는도]?|이었다|이어서|으${DIRECTION}|이${COPULA})$`);

/** What is said to be something (섬인); a people is called by its state with the same syllable (일본인). */
const NO_PEOPLE = /[섬약언제쟁령리]$/;

/** Nouns that a name takes as its head without a space: 일본정부, 아베총리. Longer ones come first. */
const HEAD =
  /^(?:전?(?:총리|대통령)|총재|총영사관|(?:외무?|국방|방위)상|(?:외[무교]|국방|관방)?장관|차관|정[부권]|당국|측|군도?|의[원회]|주[석변민]?|서기장|위원장|대사관?|외무성|(?:외교|국방|행정|[북남동서중])부|대변인|(?:정상)?회담|관계|문제|협상|(?:평화)?조약|전[쟁역]|사[태이]|반도|해[협역]|지역|열도|제도?|섬|인근|내각?|국민?|언론|기업|경제|대표단?|간|방[문면]|침공|점령|영[토공해]|령|수역|시[내간민대절]?|발|산|행|씨|님|여사|교수|본토|극동|쪽|[상하]원|연방|현|공?항)/;

const RIEUL_INDEX = 8;
/** Longest tail after a name; longer runs are other words. */
const MAX_TAIL = 12;

/** Syllables, also taken apart, on each side of a position. */
const RUN_BEFORE = /[\u1100-\u11ff가-힣]*$/u;
const RUN_AFTER = /^[\u1100-\u11ff가-힣]*/u;

const runBefore = (text: string, at: number): string =>
  (RUN_BEFORE.exec(text.slice(Math.max(0, at - MAX_TAIL - 1), at))?.[0] ?? "").normalize("NFC");

const runAfter = (text: string, at: number): string =>
  (RUN_AFTER.exec(text.slice(at, at + 3 * MAX_TAIL))?.[0] ?? "").normalize("NFC");

/** Whether `tail` is a particle that may follow a syllable, or nothing. */
function isParticle(tail: string, after: string): boolean {
  if (tail === "" || ANY.test(tail) || (tail === "인" && NO_PEOPLE.test(after))) return true;
  const final = (after.charCodeAt(0) - 0xac00) % 28;
  if (final === 0) return VOWEL.test(tail);
  return (
    CONSONANT.test(tail) || (final === RIEUL_INDEX && tail.startsWith("로") && VOWEL.test(tail))
  );
}

/** Heads, one after the other, then a particle. */
function isTail(tail: string, after: string, depth: number): boolean {
  if (isParticle(tail, after)) return true;
  const head = depth === 0 ? undefined : HEAD.exec(tail)?.[0];
  return head !== undefined && isTail(tail.slice(head.length), head.at(-1) ?? "", depth - 1);
}

export function hangulStartsHere(text: string, start: number): boolean {
  const before = runBefore(text, start);
  return before === "" || PREFIXES.has(before);
}

/** One syllable that stands for a country (러) says so only alone or before its head: 러 외무성, 러정부, not 러도. */
export function isKnownSyllable(text: string, start: number, end: number): boolean {
  const tail = runAfter(text, end);
  if (runBefore(text, start) !== "") return false;
  return tail === "" || ((HEAD.exec(tail)?.[0].length ?? 0) > 1 && hangulEndsHere(text, end));
}

/** Korean attaches particles and titles; anything else makes another word (아베크롬비). */
export function hangulEndsHere(text: string, end: number): boolean {
  const tail = runAfter(text, end);
  if (tail.length > MAX_TAIL) return false;
  return isTail(tail, runBefore(text, end).at(-1) ?? "", 3);
}
