import { AboutPane } from "./about/AboutPane.tsx";
import { BackupPane } from "./backup/BackupPane.tsx";
import { DictionaryPane } from "./dictionary/DictionaryPane.tsx";
import { PacksPane } from "./packs/PacksPane.tsx";
import { PartsPane } from "./packs/parts/PartsPane.tsx";
import type { Route } from "./route.ts";
import { AppearancePane } from "./settings/AppearancePane.tsx";
import { ReadingPane } from "./settings/ReadingPane.tsx";
import { SitesPane } from "./sites/SitesPane.tsx";
import { TryPane } from "./try/TryPane.tsx";

/** The pane of a route. */
export function PaneView({ route }: { readonly route: Route }) {
  switch (route.pane) {
    case "dictionary":
      return <DictionaryPane item={route.item} />;
    case "try":
      return <TryPane item={route.item} />;
    case "packs":
      return route.item === undefined ? (
        <PacksPane />
      ) : (
        <PartsPane key={route.item} id={route.item} />
      );
    case "sites":
      return <SitesPane />;
    case "appearance":
      return <AppearancePane />;
    case "reading":
      return <ReadingPane />;
    case "backup":
      return <BackupPane />;
    case "about":
      return <AboutPane />;
  }
}
