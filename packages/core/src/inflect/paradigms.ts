import { GERMAN_PARADIGMS } from "./german-paradigms.ts";
import { type Paradigm, readParadigm } from "./paradigm.ts";
import { RUSSIAN_PARADIGMS } from "./russian-paradigms.ts";
import { UKRAINIAN_PARADIGMS } from "./ukrainian-paradigms.ts";

/**
 * Every paradigm that a name may declare, by id. A name gives one id for each of its words (`Name.inflection`):
 *
 * | name                      | inflection                  |
 * |---------------------------|-----------------------------|
 * | Владимир Путин            | `ru-person ru-surname`      |
 * | Дмитрий Песков            | `ru-person ru-surname`      |
 * | Мария Захарова            | `ru-person-f ru-surname-f`  |
 * | Синдзо Абэ                | none: nothing changes       |
 * | Юкио Хатояма              | `- ru-surname`              |
 * | Джордж Буш-младший        | `ru-person ru-surname:ru-adj` |
 * | Курилы                    | `ru-noun-pl-zero`           |
 * | Курильские острова        | `ru-adj ru-noun-pl-ov`      |
 * | Малая Курильская гряда    | `ru-adj ru-adj ru-noun-f`   |
 * | остров Зелёный            | `ru-noun-m -`               |
 * | острова Хабомаи           | `ru-noun-pl-ov -`           |
 * | северные территории       | `ru-adj ru-noun-pl-zero`    |
 * | Совместная декларация 1956 года | `ru-adj ru-noun-f - -` |
 * | Красноярские договорённости | `ru-adj ru-noun-pl-ey`    |
 * | Вторая мировая война      | `ru-adj ru-adj ru-noun-f`   |
 * | Южно-Сахалинск            | `ru-noun-m`                 |
 * | МИД России                | `ru-acronym -`              |
 * | президент России          | `ru-person -`               |
 * | Südliche Kurilen          | `de-adj -`                  |
 *
 * `-` stands for a word that does not change. A word with hyphens takes one id for all of it, or one for each part
 * separated by `:`. All words of a form stand in the same case. The nominative that the name gives chooses the
 * endings, so one id serves hard and soft stems, all genders of an adjective, and men's surnames of every make.
 * Forms that no paradigm gives are written out in `Name.forms`. ё and е need no forms of their own.
 *
 * Russian: `ru-surname`, `ru-surname-foreign`, `ru-surname-f`, `ru-person`, `ru-person-f`, `ru-adj`, `ru-noun-m`,
 * `ru-noun-m-fleeting`, `ru-noun-f`, `ru-noun-n`, `ru-noun-pl-ov`, `ru-noun-pl-zero`, `ru-noun-pl-ey`, `ru-acronym`.
 * Ukrainian: `uk-surname`, `uk-surname-f`, `uk-person`, `uk-person-f`, `uk-adj`, `uk-noun-m`,
 * `uk-noun-m-alternating`, `uk-noun-f`, `uk-noun-n`, `uk-noun-pl-iv`, `uk-noun-pl-zero`, `uk-noun-pl-ey`,
 * `uk-acronym`.
 * German: `de-genitive`, `de-genitive-es`, `de-adj`, `de-noun-pl`.
 */
export const PARADIGMS: ReadonlyMap<string, Paradigm> = new Map(
  Object.entries({ ...RUSSIAN_PARADIGMS, ...UKRAINIAN_PARADIGMS, ...GERMAN_PARADIGMS }).map(
    ([id, written]) => [id, readParadigm(written)],
  ),
);
