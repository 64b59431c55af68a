import { testRows } from "./testing/annotated-rows.ts";

/** Roles of people whom the dictionary does not know: nobody it knows is taken for them. */
testRows([
  {
    // On another subject it may be one whom nothing names that could be told.
    lang: "en",
    date: "2024-03-01",
    text: "Russian President Vladimir Putin met his host in Paris. The president told French reporters that he would visit Lyon.",
    finds: ["Vladimir Putin = vladimir-putin as president-of-russia"],
  },
  {
    // First and last name of somebody the dictionary does not know.
    lang: "de",
    date: "2024-03-01",
    text: "Streit um die Südkurilen: Der russische Außenminister Sergej Lawrow sprach. Der Außenminister Ignazio Cassis sagte nichts.",
    finds: [
      "Streit um die Südkurilen = kuril-islands-dispute",
      "Sergej Lawrow = sergei-lavrov as foreign-minister-of-russia",
    ],
  },
  {
    lang: "fr",
    date: "2015-11-14",
    text: "Les Kouriles du Sud. Barack Obama, le président américain, a parlé au président @voisin.",
    finds: [
      "Kouriles du Sud = disputed-islands",
      "Barack Obama = barack-obama as president-of-the-united-states",
    ],
  },
  {
    lang: "es",
    date: "2022-10-07",
    text: "Vladimir Putin, presidente de Rusia, no habló. Crece la pelea de la vicepresidenta y el Presidente.",
    finds: ["Vladimir Putin = vladimir-putin as president-of-russia", "Rusia = russia"],
  },
  {
    lang: "en",
    date: "2019-01-22",
    text: "British Prime Minister Theresa May met Shinzo Abe. The prime minister smiled.",
    finds: ["Shinzo Abe = shinzo-abe"],
  },
  {
    lang: "en",
    date: "2019-01-22",
    text: "The president of the company met the prime minister of Canada in Japan.",
    finds: ["Japan = japan"],
  },
  {
    lang: "en",
    date: "2019-01-22",
    text: "A former Japanese prime minister and the deputy foreign minister of Russia met.",
    finds: ["Russia = russia"],
  },
  // A deputy does not hold the office, though he came to hold it later or on another page.
  {
    lang: "en",
    text: "Then-Vice President Joe Biden and US Vice President Biden met Deputy Prime Minister Dmitry Medvedev. Former Prime Minister Dmitry Medvedev met him.",
    finds: [
      "Joe Biden = joe-biden",
      "US = united-states",
      "Biden = joe-biden",
      "Dmitry Medvedev = dmitry-medvedev",
      "Dmitry Medvedev = dmitry-medvedev as prime-minister-of-russia",
    ],
  },
  {
    lang: "en",
    date: "2023-05-01",
    text: "Joe Biden was vice president then: Vice-President Joe Biden came to Moscow.",
    finds: ["Joe Biden = joe-biden", "Joe Biden = joe-biden", "Moscow = moscow"],
  },
  {
    // Nor is he the one whose surname he shares.
    lang: "en",
    text: "Vladimir Putin met Deputy Prime Minister Abe.",
    finds: ["Vladimir Putin = vladimir-putin"],
  },
  {
    lang: "ru",
    text: "Вице-президент Джо Байден, заместитель министра Сергей Лавров.",
    finds: ["Джо Байден = joe-biden", "Сергей Лавров = sergei-lavrov"],
  },
  {
    lang: "uk",
    text: "Віце-президент Джо Байден, заступник міністра Сергій Лавров.",
    finds: ["Джо Байден = joe-biden", "Сергій Лавров = sergei-lavrov"],
  },
  {
    lang: "de",
    text: "Der stellvertretende Ministerpräsident Dmitri Medwedew traf Putin.",
    finds: ["Dmitri Medwedew = dmitry-medvedev", "Putin = vladimir-putin"],
  },
  {
    lang: "fr",
    text: "Le vice-président Joe Biden.",
    finds: ["Joe Biden = joe-biden"],
  },
  {
    lang: "ja",
    text: "副首相のドミトリー・メドベージェフ氏。",
    finds: ["ドミトリー・メドベージェフ = dmitry-medvedev"],
  },
]);
