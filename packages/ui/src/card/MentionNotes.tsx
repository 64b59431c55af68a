import { useCardView } from "./card-view.ts";

/** How this mention led here, where that is not plain: an office, a government, or a choice to make. */
export function MentionNotes() {
  const { card, actions, texts } = useCardView();
  const { mention } = card;
  if (mention === undefined) return null;
  const { choose } = actions;
  return (
    <>
      {mention.office && <p class="muted">{texts.throughOffice(mention.office.text)}</p>}
      {mention.government && <p class="muted">{texts.asGovernment(mention.government.text)}</p>}
      {mention.alternatives.length > 0 && (
        <div class="maybe">
          <p>{texts.maybe}:</p>
          <ul class="chips">
            {mention.alternatives.map(({ id, name }) => (
              <li key={id}>
                <button
                  type="button"
                  class="chip"
                  onClick={() => (choose === undefined ? actions.open(id) : choose(id))}
                >
                  <bdi lang={name.lang}>{name.text}</bdi>
                </button>
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}
