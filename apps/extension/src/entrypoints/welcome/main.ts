import "@gazetteer/ui/styles.css";
import "@gazetteer/ui/card.css";
import "../../welcome/welcome.css";
import { pageRoot } from "../../page-root.ts";
import { showWelcome } from "../../welcome/show-welcome.tsx";

void showWelcome(pageRoot());
