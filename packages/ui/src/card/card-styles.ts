import controls from "../styles/controls.css?inline";
import base from "../styles/base.css?inline";
import map from "../map/map.css?inline";
import timeline from "../timeline/timeline.css?inline";
import tokens from "../styles/tokens.css?inline";
import card from "./card.css?inline";
import header from "./card-header.css?inline";
import sections from "./card-sections.css?inline";

/** All that a card needs inside a shadow root, as one text for a constructed style sheet. */
export const cardStyles: string = [
  tokens,
  base,
  controls,
  card,
  header,
  sections,
  map,
  timeline,
].join("\n");
