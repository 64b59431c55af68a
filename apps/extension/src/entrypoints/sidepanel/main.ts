import "@gazetteer/ui/styles.css";
import "@gazetteer/ui/card.css";
import "../../tab/entity-list.css";
import "../../sidepanel/panel.css";
import { pageLifetime, pageRoot } from "../../page-root.ts";
import { showPanel } from "../../sidepanel/show-panel.tsx";

void showPanel(pageRoot(), pageLifetime());
