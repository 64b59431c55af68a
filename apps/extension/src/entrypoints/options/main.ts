import "@gazetteer/ui/styles.css";
import "@gazetteer/ui/card.css";
import "../../options/options.css";
import { pageRoot } from "../../page-root.ts";
import { showOptions } from "../../options/show-options.tsx";

void showOptions(pageRoot());
