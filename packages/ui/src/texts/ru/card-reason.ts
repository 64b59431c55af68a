import type { ReasonTexts } from "../en/card-reason.ts";

export const reason: ReasonTexts = {
  name: (seen, pack) => `Здесь это названо «${seen}» (набор «${pack}»).`,
  form: (seen, name, pack) => `«${seen}» здесь означает «${name}» (набор «${pack}»).`,
  description: (seen, pack) => `Здесь это описано словами «${seen}» (набор «${pack}»).`,
  role: (seen, pack) => `«${seen}» здесь означает должность (набор «${pack}»).`,
  alsoNames: (names) => `Отмечено, потому что на странице есть и другие названия: ${names}.`,
  fullerName: (name) =>
    `Отмечено, потому что другое место страницы не оставляет сомнений: ${name}.`,
  titleBeside: (office) => `Отмечено, потому что рядом указана должность: ${office}.`,
  heldThen: (office, person, date) => `Должность «${office}» на ${date}: ${person}.`,
  heldByPage: (office, person) => `Должность «${office}»: на странице названо имя — ${person}.`,
  notMeant: (names) => `Здесь не имеется в виду: ${names}.`,
};
