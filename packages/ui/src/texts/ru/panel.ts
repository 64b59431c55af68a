import type { PanelTexts } from "../en/panel.ts";

export const panel: PanelTexts = {
  title: "На этой странице",
  article: "Статья",
  published: (date) => `Опубликовано ${date}`,
  noDate: "На странице не указана дата публикации.",
  entities: "По порядку на странице",
  words: "Чьи слова",
  wordsHelp: "Названия спорного, которые использует эта страница, и кто их использует.",
  usedBy: (voices) => `использует: ${voices}`,
  timeline: "Соглашения и события за этой новостью",
  map: "Где это",
  empty: "Откройте новостную статью: здесь появится то, что в ней названо.",
  reading: "Страница читается…",
};
