import { AboutPane } from "./about/AboutPane.tsx";
import { DictionaryPane } from "./dictionary/DictionaryPane.tsx";
import type { Route } from "./route.ts";
import { AppearancePane } from "./settings/AppearancePane.tsx";
import { ReadingPane } from "./settings/ReadingPane.tsx";
import { SitesPane } from "./sites/SitesPane.tsx";

/** The pane of a route. */
export function PaneView({ route }: { readonly route: Route }) {
  switch (route.pane) {
    case "dictionary":
      return <DictionaryPane item={route.item} />;
    case "sites":
      return <SitesPane />;
    case "appearance":
      return <AppearancePane />;
    case "reading":
      return <ReadingPane />;
    case "about":
      return <AboutPane />;
  }
}
