/** What the columns of a list of terms are called, in the languages that glossaries come in. */
const TITLES = {
  name: /^(?:terms?|words?|names?|titles?|entry|entries|headword|用語|語|名称|名前|見出し語|単語|項目|термин|слово|название|имя|термін|назва|名词|名詞|术语|術語|용어|이름|단어|begriff|wort|terme|mot|nom|término|palabra|nombre)$/iu,
  what: /^(?:definitions?|meanings?|descriptions?|explanations?|notes?|translations?|gloss|定義|意味|説明|解説|備考|訳|определение|значение|описание|пояснение|перевод|примечание|визначення|значення|опис|定义|含义|说明|說明|释义|정의|의미|뜻|설명|bedeutung|erklärung|beschreibung|définition|signification|sens|definición|significado|descripción)$/iu,
} as const;

/** Where the name and its meaning stand, if the first row says so; a row of its own means that there is no such row. */
export function termColumns(
  titles: readonly string[],
): { readonly name: number; readonly what: number } | undefined {
  const [first = "", second = ""] = titles.map((title) => title.normalize("NFC").trim());
  if (TITLES.name.test(first) && (second === "" || TITLES.what.test(second)))
    return { name: 0, what: 1 };
  return TITLES.what.test(first) && TITLES.name.test(second) ? { name: 1, what: 0 } : undefined;
}
