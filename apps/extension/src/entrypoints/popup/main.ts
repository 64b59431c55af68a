import "@gazetteer/ui/styles.css";
import "../../tab/entity-list.css";
import "../../popup/popup.css";
import { pageLifetime, pageRoot } from "../../page-root.ts";
import { showPopup } from "../../popup/show-popup.tsx";

void showPopup(pageRoot(), pageLifetime());
