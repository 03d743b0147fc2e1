import { useState } from "react";
import type { Hospital } from "../api/types";
import { Field } from "../layout/Field";
import { matching } from "./finding";
import { HospitalCard } from "./HospitalCard";
import { useWords } from "./words";

/** The hospitals, as far as they fit what one writes. */
export function Finder({ hospitals }: { hospitals: Hospital[] }) {
  const texts = useWords();
  const [text, setText] = useState("");
  const found = matching(hospitals, text);
  return (
    <>
      <search className="finder">
        <Field id="find" label={texts.find} hint={texts.findHint}>
          {(field) => (
            <input
              {...field}
              className="ds-input"
              type="search"
              autoComplete="off"
              value={text}
              onChange={(event) => setText(event.target.value)}
            />
          )}
        </Field>
        <p role="status">{found.length ? texts.found(found.length) : texts.noneFound}</p>
      </search>
      <ul className="hospitals">
        {found.map((hospital) => (
          <li key={hospital.id} className="ds-card">
            <HospitalCard hospital={hospital} />
          </li>
        ))}
      </ul>
    </>
  );
}
