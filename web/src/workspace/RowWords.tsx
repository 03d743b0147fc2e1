import type { StaffAppointment } from "../api/types";
import { useTexts } from "../language/LanguageProvider";
import { birthDate } from "./birthDate";
import { Notes } from "./Notes";
import { Standing } from "./Standing";
import { Time } from "./Time";
import { useWords } from "./words";

/** All that is known of an appointment, in a few short lines. */
export function RowWords({ row }: { row: StaffAppointment }) {
  const texts = useWords().days;
  const { types } = useTexts().appointment;
  return (
    <>
      <p className="who">
        <Time row={row} /> <span className="strong">{row.patient.name}</span>
      </p>
      <p className="subtle">
        {texts.bornOn(birthDate(row))} <span className="row-type">{types[row.type]}</span>
      </p>
      <Standing row={row} />
      <Notes row={row} />
    </>
  );
}
