import type { CardSource, Citations } from "@gazetteer/core";
import { formatDate } from "../format/format-date.ts";
import { useCardView } from "./card-view.ts";
import { safeAddress } from "./safe-address.ts";

/** Where the link leads; without a safe one, the address as a text. */
function Address({ source }: { readonly source: CardSource }) {
  const { texts, common } = useCardView();
  const address = safeAddress(source.url, source.archivedUrl);
  if (address !== undefined)
    return `${address.kept ? `${texts.archived}, ` : ""}${common.opensHost(address.host)}`;
  if (!/^http:\/\//i.test(source.url)) return texts.noLink;
  return (
    <>
      {texts.httpOnly} <bdi class="address">{source.url}</bdi>
    </>
  );
}

function SourceLine({ source, number }: { readonly source: CardSource; readonly number: number }) {
  const { language } = useCardView();
  const address = safeAddress(source.url, source.archivedUrl);
  const title = (
    <bdi lang={source.language} dir="auto">
      {source.title}
    </bdi>
  );
  return (
    <li value={number}>
      {address === undefined ? (
        title
      ) : (
        <a href={address.href} target="_blank" rel="noopener noreferrer">
          {title}
        </a>
      )}
      <span class="muted">
        {" "}
        <bdi>{source.publisher}</bdi>
        {source.date !== undefined && ` · ${formatDate(source.date, language)}`}
        {" · "}
        <Address source={source} />
      </span>
    </li>
  );
}

/** Title, publisher, date and where the link leads, for each of the numbers. */
export function SourceLines({ numbers, id }: { readonly numbers: Citations; readonly id: string }) {
  const { card } = useCardView();
  return (
    <ol class="sources" id={id}>
      {numbers.map((number) => {
        const source = card.sources[number - 1];
        return source && <SourceLine key={number} source={source} number={number} />;
      })}
    </ol>
  );
}
