import type { CommonTexts } from "../en/common.ts";

export const common: CommonTexts = {
  kinds: {
    island: "Острова",
    leader: "Руководители",
    person: "Люди",
    agreement: "Соглашения",
    organization: "Организации",
    place: "Места",
    event: "События",
  },
  close: "Закрыть",
  undo: "Отменить",
  cancel: "Отмена",
  save: "Сохранить",
  saved: "Сохранено",
  source: "Источник",
  sources: "Источники",
  opensHost: (host) => `откроется ${host}`,
  inLanguage: (language) => `язык: ${language}`,
};
