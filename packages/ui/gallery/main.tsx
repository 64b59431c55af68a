import { render } from "preact";
import specimens from "virtual:specimens";
import "../src/styles/styles.css";
import "../src/styles/card.css";
import "./gallery.css";
import { Gallery } from "./Gallery.tsx";

render(<Gallery specimens={specimens} />, document.body);
