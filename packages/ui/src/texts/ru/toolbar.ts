import type { ToolbarTexts } from "../en/toolbar.ts";

export const toolbar: ToolbarTexts = {
  on: "Gazetteer",
  "off-here": "Gazetteer выключен на этом сайте",
  off: "Gazetteer выключен",
  "no-access": "Gazetteer не может прочитать эту страницу",
  onThisPage: {
    one: "# запись на этой странице",
    few: "# записи на этой странице",
    many: "# записей на этой странице",
    other: "# записи на этой странице",
  },
  notMarked: { other: "без отметки: #" },
  lookUp: "Найти в Gazetteer",
  add: "Добавить в Gazetteer…",
};
