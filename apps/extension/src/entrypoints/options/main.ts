import "@gazetteer/ui/styles.css";
import "@gazetteer/ui/card.css";
import "../../options/options.css";
import "../../options/comparison.css";
import "../../options/dictionary/dictionary.css";
import "../../options/dictionary/entity-form.css";
import "../../options/dictionary/form/fields.css";
import "../../options/dictionary/form/items.css";
import "../../options/dictionary/form/picks.css";
import "../../options/form-panes.css";
import "../../options/import/data-panes.css";
import "../../options/try/try.css";
import { pageRoot } from "../../page-root.ts";
import { showOptions } from "../../options/show-options.tsx";

void showOptions(pageRoot());
