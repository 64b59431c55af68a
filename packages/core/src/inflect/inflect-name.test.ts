import { expect, test } from "vitest";
import { inflectionIssue, inflectName } from "./inflect-name.ts";

const TABLE: readonly { text: string; inflection: string; forms: string }[] = [
  {
    text: "Владимир Путин",
    inflection: "ru-person ru-surname",
    forms: "Владимира Путина, Владимиру Путину, Владимиром Путиным, Владимире Путине",
  },
  { text: "Лавров", inflection: "ru-surname", forms: "Лаврова, Лаврову, Лавровым, Лаврове" },
  {
    text: "Горбачёв",
    inflection: "ru-surname",
    forms: "Горбачёва, Горбачёву, Горбачёвым, Горбачёве",
  },
  {
    text: "Чуковский",
    inflection: "ru-surname",
    forms: "Чуковского, Чуковскому, Чуковским, Чуковском",
  },
  { text: "Толстой", inflection: "ru-surname", forms: "Толстого, Толстому, Толстым, Толстом" },
  { text: "Байден", inflection: "ru-surname", forms: "Байдена, Байдену, Байденом, Байдене" },
  { text: "Трамп", inflection: "ru-surname", forms: "Трампа, Трампу, Трампом, Трампе" },
  { text: "Буш", inflection: "ru-surname", forms: "Буша, Бушу, Бушем, Бушом, Буше" },
  {
    text: "Чаплин",
    inflection: "ru-surname-foreign",
    forms: "Чаплина, Чаплину, Чаплином, Чаплине",
  },
  { text: "Обама", inflection: "ru-surname", forms: "Обамы, Обаме, Обаму, Обамой" },
  { text: "Суга", inflection: "ru-surname", forms: "Суги, Суге, Сугу, Сугой" },
  { text: "Ивая", inflection: "ru-surname", forms: "Иваи, Ивае, Иваю, Иваей" },
  {
    text: "Юкио Хатояма",
    inflection: "- ru-surname",
    forms: "Юкио Хатоямы, Юкио Хатояме, Юкио Хатояму, Юкио Хатоямой",
  },
  {
    text: "Никита Хрущёв",
    inflection: "ru-person ru-surname",
    forms: "Никиты Хрущёва, Никите Хрущёву, Никиту Хрущёва, Никитой Хрущёвым, Никите Хрущёве",
  },
  { text: "Сергей", inflection: "ru-person", forms: "Сергея, Сергею, Сергеем, Сергее" },
  { text: "Дмитрий", inflection: "ru-person", forms: "Дмитрия, Дмитрию, Дмитрием, Дмитрии" },
  { text: "Игорь", inflection: "ru-person", forms: "Игоря, Игорю, Игорем, Игоре" },
  { text: "Лев", inflection: "ru-person", forms: "Льва, Льву, Львом, Льве" },
  { text: "Пётр", inflection: "ru-person", forms: "Петра, Петру, Петром, Петре" },
  {
    text: "Мария Захарова",
    inflection: "ru-person-f ru-surname-f",
    forms: "Марии Захаровой, Марию Захарову, Марией Захаровой",
  },
  {
    text: "Джордж Буш-младший",
    inflection: "ru-person ru-surname:ru-adj",
    forms:
      "Джорджа Буша-младшего, Джорджу Бушу-младшему, Джорджем Бушем-младшим, Джорджем Бушом-младшим, Джорджом Бушем-младшим, Джорджом Бушом-младшим, Джордже Буше-младшем",
  },
  {
    text: "президент России",
    inflection: "ru-person -",
    forms: "президента России, президенту России, президентом России, президенте России",
  },
  {
    text: "глава МИД",
    inflection: "ru-person -",
    forms: "главы МИД, главе МИД, главу МИД, главой МИД",
  },
  { text: "Курилы", inflection: "ru-noun-pl-zero", forms: "Курил, Курилам, Курилами, Курилах" },
  {
    text: "Курильские острова",
    inflection: "ru-adj ru-noun-pl-ov",
    forms: "Курильских островов, Курильским островам, Курильскими островами, Курильских островах",
  },
  {
    text: "северные территории",
    inflection: "ru-adj ru-noun-pl-zero",
    forms:
      "северных территорий, северным территориям, северными территориями, северных территориях",
  },
  {
    text: "Красноярские договорённости",
    inflection: "ru-adj ru-noun-pl-ey",
    forms:
      "Красноярских договорённостей, Красноярским договорённостям, Красноярскими договорённостями, Красноярских договорённостях",
  },
  {
    text: "Малая Курильская гряда",
    inflection: "ru-adj ru-adj ru-noun-f",
    forms:
      "Малой Курильской гряды, Малой Курильской гряде, Малую Курильскую гряду, Малой Курильской грядой",
  },
  {
    text: "Сахалинская область",
    inflection: "ru-adj ru-noun-f",
    forms: "Сахалинской области, Сахалинскую область, Сахалинской областью",
  },
  {
    text: "Дальний Восток",
    inflection: "ru-adj ru-noun-m",
    forms: "Дальнего Востока, Дальнему Востоку, Дальним Востоком, Дальнем Востоке",
  },
  {
    text: "мирный договор",
    inflection: "ru-adj ru-noun-m",
    forms: "мирного договора, мирному договору, мирным договором, мирном договоре",
  },
  {
    text: "Чёрное море",
    inflection: "ru-adj ru-noun-n",
    forms: "Чёрного моря, Чёрному морю, Чёрным морем, Чёрном море",
  },
  {
    text: "Тихий океан",
    inflection: "ru-adj ru-noun-m",
    forms: "Тихого океана, Тихому океану, Тихим океаном, Тихом океане",
  },
  {
    text: "Иркутское заявление",
    inflection: "ru-adj ru-noun-n",
    forms: "Иркутского заявления, Иркутскому заявлению, Иркутским заявлением, Иркутском заявлении",
  },
  {
    text: "остров Зелёный",
    inflection: "ru-noun-m -",
    forms: "острова Зелёный, острову Зелёный, островом Зелёный, острове Зелёный",
  },
  {
    text: "город Москва",
    inflection: "ru-noun-m ru-noun-f",
    forms: "города Москвы, городу Москве, город Москву, городом Москвой, городе Москве",
  },
  { text: "Россия", inflection: "ru-noun-f", forms: "России, Россию, Россией" },
  { text: "Корея", inflection: "ru-noun-f", forms: "Кореи, Корее, Корею, Кореей" },
  { text: "Америка", inflection: "ru-noun-f", forms: "Америки, Америке, Америку, Америкой" },
  { text: "Кремль", inflection: "ru-noun-m", forms: "Кремля, Кремлю, Кремлем, Кремле" },
  { text: "Китай", inflection: "ru-noun-m", forms: "Китая, Китаю, Китаем, Китае" },
  { text: "день", inflection: "ru-noun-m-fleeting", forms: "дня, дню, днем, дне" },
  {
    text: "санкции",
    inflection: "ru-noun-pl-zero",
    forms: "санкций, санкциям, санкциями, санкциях",
  },
  {
    text: "переговоры",
    inflection: "ru-noun-pl-ov",
    forms: "переговоров, переговорам, переговорами, переговорах",
  },
  { text: "МИД", inflection: "ru-acronym", forms: "МИДа, МИДу, МИДом, МИДе" },
  {
    text: "Малокурильское",
    inflection: "ru-adj",
    forms: "Малокурильского, Малокурильскому, Малокурильским, Малокурильском",
  },
  {
    text: "Володимир Путін",
    inflection: "uk-person uk-surname",
    forms:
      "Володимира Путіна, Володимиру Путіну, Володимиру Путінові, Володимирові Путіну, Володимирові Путінові, Володимиром Путіним, Володимирові Путіні, Володимирі Путіні, Володимирі Путінові, Володимиру Путіні, Володимире Путіне, Володимире Путін",
  },
  {
    text: "Зеленський",
    inflection: "uk-surname",
    forms: "Зеленського, Зеленському, Зеленським, Зеленськім",
  },
  {
    text: "Порошенко",
    inflection: "uk-surname",
    forms: "Порошенка, Порошенку, Порошенкові, Порошенком",
  },
  { text: "Росія", inflection: "uk-noun-f", forms: "Росії, Росію, Росією, Росіє" },
  {
    text: "Америка",
    inflection: "uk-noun-f",
    forms: "Америки, Америці, Америку, Америкою, Америко",
  },
  {
    text: "Курильські острови",
    inflection: "uk-adj uk-noun-pl-iv",
    forms:
      "Курильських островів, Курильським островам, Курильськими островами, Курильських островах",
  },
  { text: "Курили", inflection: "uk-noun-pl-zero", forms: "Курил, Курилам, Курилами, Курилах" },
  {
    text: "Київ",
    inflection: "uk-noun-m-alternating",
    forms: "Києва, Києву, Києвові, Києвом, Києві, Києве",
  },
  { text: "Abe", inflection: "de-genitive", forms: "Abes" },
  { text: "Shinzo Abe", inflection: "- de-genitive", forms: "Shinzo Abes" },
  { text: "Sachs", inflection: "de-genitive", forms: "" },
  { text: "Vertrag", inflection: "de-genitive-es", forms: "Vertrags, Vertrages" },
  {
    text: "Südliche Kurilen",
    inflection: "de-adj -",
    forms: "Südlicher Kurilen, Südliches Kurilen, Südlichen Kurilen, Südlichem Kurilen",
  },
  {
    text: "Umstrittene Gebiete",
    inflection: "de-adj de-noun-pl",
    forms:
      "Umstrittene Gebieten, Umstrittener Gebiete, Umstrittener Gebieten, Umstrittenes Gebiete, Umstrittenes Gebieten, Umstrittenen Gebiete, Umstrittenen Gebieten, Umstrittenem Gebiete, Umstrittenem Gebieten",
  },
];

test.each(TABLE)("$text changes as $inflection", ({ text, inflection, forms }) => {
  const expected = forms === "" ? [] : forms.split(", ");
  expect(inflectName({ text, inflection }).slice(1).sort()).toEqual(expected.sort());
});

test.each([
  { text: "Путин", inflection: "ru-nothing" },
  { text: "Путин", inflection: "ru-noun-n" },
  { text: "Владимир Путин", inflection: "ru-surname" },
  { text: "Буш-младший", inflection: "ru-surname:ru-adj:ru-adj" },
])("$inflection is refused for $text and adds no form", ({ text, inflection }) => {
  expect(inflectionIssue({ text, inflection })).toContain(text);
  expect(inflectName({ text, inflection })).toEqual([text]);
});

test("forms written out are added once", () => {
  expect(inflectName({ text: "Абэ", forms: ["Абе", "Абэ"] })).toEqual(["Абэ", "Абе"]);
});
