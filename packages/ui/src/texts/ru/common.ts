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
  kind: {
    island: "Остров",
    leader: "Руководитель",
    person: "Человек",
    agreement: "Соглашение",
    organization: "Организация",
    place: "Место",
    event: "Событие",
  },
  close: "Закрыть",
  undo: "Отменить",
  save: "Сохранить",
  source: "Источник",
  sources: "Источники",
  opensHost: (host) => `откроется ${host}`,
  inLanguage: (language) => `язык: ${language}`,
  busy: "Gazetteer записывает в словарь — здесь или в другой вкладке. Словарь появится, как только это кончится.",
};
