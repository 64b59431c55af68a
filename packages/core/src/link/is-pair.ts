const PAIR =
  /^(?:[2２]|two|both|zwei|beiden?|deux|dos|due|dois|duas|amb[aie]s?|дв[аоуі]\p{Ll}*|об(?:[аеи]|о[иєх]|ид)\p{Ll}*)$|^[2２二两兩두]/u;

/** Whether a word in small letters, or the beginning of one, says that two things are meant. */
export const isPair = (word: string): boolean => PAIR.test(word);
