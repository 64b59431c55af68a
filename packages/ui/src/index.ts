export { cardAsHtml } from "./card/card-as-html.ts";
export { cardAsText } from "./card/card-as-text.ts";
export type { CardActions, CardState, HiddenScope } from "./card/card-state.ts";
export { cardStyles } from "./card/card-styles.ts";
export { EntityCard, type EntityCardProps } from "./card/EntityCard.tsx";
export { relationPhrase } from "./card/relation-phrase.ts";
export { Button, type ButtonProps } from "./controls/Button.tsx";
export { Field, type FieldControl, type FieldProps } from "./controls/Field.tsx";
export { Icon, type IconName } from "./controls/Icon.tsx";
export { IconButton, type IconButtonProps } from "./controls/IconButton.tsx";
export { Notice, type NoticeProps } from "./controls/Notice.tsx";
export { Switch, type SwitchProps } from "./controls/Switch.tsx";
export { formatDate } from "./format/format-date.ts";
export { languageName } from "./format/language-name.ts";
export { formatNumber } from "./format/format-number.ts";
export { formatPeriod } from "./format/format-period.ts";
export { EntityName } from "./EntityName.tsx";
export { namesText } from "./names-text.ts";
export { type KindGroup, kindGroup } from "./kind-group.ts";
export { KindLabel, type KindLabelProps } from "./KindLabel.tsx";
export { cardTexts } from "./texts/card-texts.ts";
export { commonTexts } from "./texts/common-texts.ts";
export type { CardTexts } from "./texts/en/card.ts";
export type { CommonTexts } from "./texts/en/common.ts";
export {
  INTERFACE_LANGUAGES,
  type InterfaceLanguage,
  interfaceLanguage,
} from "./texts/interface-language.ts";
export { plural, type PluralForms } from "./texts/plural.ts";
export { textsOf } from "./texts/texts-of.ts";
export { panelTexts } from "./texts/panel-texts.ts";
export { optionsAboutTexts } from "./texts/options-about-texts.ts";
export type { OptionsDataTexts } from "./texts/en/options-data.ts";
export type { FieldKey } from "./texts/en/options-entity.ts";
export { optionsEntityTexts } from "./texts/options-entity-texts.ts";
export { optionsFileProblemText } from "./texts/options-file-problem-text.ts";
export { optionsProblemText } from "./texts/options-problem-text.ts";
export { optionsDataTexts } from "./texts/options-data-texts.ts";
export { optionsSettingsTexts } from "./texts/options-settings-texts.ts";
export { optionsTryTexts } from "./texts/options-try-texts.ts";
export { optionsDictionaryTexts, optionsTexts } from "./texts/options-texts.ts";
export { popupTexts } from "./texts/popup-texts.ts";
export { toolbarTexts } from "./texts/toolbar-texts.ts";
export { welcomeTexts } from "./texts/welcome-texts.ts";
export { TimelineBar, type TimelineBarProps } from "./timeline/TimelineBar.tsx";
export { TimelineList, type TimelineListProps } from "./timeline/TimelineList.tsx";
export { EntityMap, type EntityMapProps } from "./map/EntityMap.tsx";
