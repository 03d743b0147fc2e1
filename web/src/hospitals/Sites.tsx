import type { Hospital } from "../api/types";
import { useWords } from "./words";

/** Where the hospital has its houses. */
export function Sites({ sites }: Pick<Hospital, "sites">) {
  const texts = useWords();
  return (
    <section aria-labelledby="sites">
      <h2 id="sites" className="ds-heading" data-size="sm">
        {texts.sites}
      </h2>
      <ul className="sites" lang="nb">
        {sites.map(({ name, address }) => (
          <li key={name}>
            <span className="strong">{name}</span>
            <br />
            {address}
          </li>
        ))}
      </ul>
    </section>
  );
}
