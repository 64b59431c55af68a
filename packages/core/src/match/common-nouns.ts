/**
 * Words that names share with ordinary language, folded and without the -s of a plural. In a name they may stand with or without a capital
 * ("Kuril islands", "southern Kurils"), as long as another word of the name keeps its own.
 */
const WORDS: ReadonlySet<string> = new Set(
  (
    "island isle islet archipelago chain ridge group cape peninsula strait channel sea " +
    "ocean bay gulf lake river mountain mount reef rock coast waters zone region area territory territories " +
    "prefecture oblast krai province county district state city town village port capital " +
    "northern southern eastern western central north south east west northeast northwest southeast southwest upper " +
    "lower greater lesser great little far middle new old former " +
    "treaty accord agreement pact declaration communique statement memorandum protocol plan " +
    "proposal convention charter document arrangement deal note approach " +
    "war conference summit meeting talks crisis conflict dispute question issue problem occupation invasion " +
    "annexation election operation exercise day " +
    "government ministry minister president premier prime foreign secretary chancellor emperor leader spokesman " +
    "spokeswoman spokesperson ambassador office agency bank fund forum institute university school league union " +
    "association committee council commission party army navy fleet news television corporation company " +
    "peace joint mutual security economic cooperation neutrality friendship alliance exchange visa free point " +
    "press action presidential parliamentary national international federal regional " +
    "inseln insel meer see vertrag erklarung krieg konferenz"
  ).split(" "),
);

/** Russian and Ukrainian ones by their stem, for they change; at most four letters follow. */
const STEMS =
  /^(?:остр[оі]в|гряд|архипелаг|пролив|проток|мор[еяю]|океан|залив|мыс|полуостров|област|кра[йяею]|город|район|регион|территор|север|южн|юг|восто[кч]|запад|центральн|дальн|ближн|больш|мал[аоыу]|совместн|мирн|договор|декларац|пакт|соглашени|заявлени|меморандум|план|протокол|войн|конференци|операци|форум|банк|фонд|институт|университет|союз|министерств|президент|министр|правительств|премьер)\p{L}{0,4}$/u;

/** Whether a folded word is a common noun or adjective of place. */
export const isCommonNoun = (folded: string): boolean =>
  WORDS.has(folded) || WORDS.has(folded.replace(/s$/u, "")) || STEMS.test(folded);
