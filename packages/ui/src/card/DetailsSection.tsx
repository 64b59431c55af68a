import type { ComponentChildren } from "preact";
import { AgreementSection } from "./AgreementSection.tsx";
import { useCardView } from "./card-view.ts";
import { IslandSection } from "./IslandSection.tsx";
import { MapSection } from "./MapSection.tsx";
import { OrganizationSection } from "./OrganizationSection.tsx";
import { PersonSection } from "./PersonSection.tsx";

/** What belongs to the kind only. */
export function DetailsSection(): ComponentChildren {
  const { details } = useCardView().card;
  switch (details.kind) {
    case "island":
      return (
        <>
          <MapSection coordinates={details.coordinates} />
          <IslandSection details={details} />
        </>
      );
    case "place":
      return <MapSection coordinates={details.coordinates} />;
    case "agreement":
      return <AgreementSection details={details} />;
    case "leader":
    case "person":
      return <PersonSection details={details} />;
    case "organization":
      return <OrganizationSection details={details} />;
    case "event":
      return null;
  }
}
