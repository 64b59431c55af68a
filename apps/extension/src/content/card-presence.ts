/**
 * Says to an open card, wherever `containerFor` has it stand, that the extension is there. Firefox ends the scripts of one
 * that is switched off or removed in the middle of what they do, and takes this sheet away: what is left of a card is
 * hidden, and stays so when the sheet is back.
 */
export const CARD_PRESENCE =
  ":is(:root,:modal,:popover-open)>div{--gz-shown:visible;--gz-back:1e6s}";
