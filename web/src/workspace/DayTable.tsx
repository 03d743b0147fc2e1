import { useTexts } from "../language/LanguageProvider";
import { birthDate } from "./birthDate";
import type { Listed } from "./DayRows";
import { NoShowButton } from "./NoShowButton";
import { Notes } from "./Notes";
import { Standing } from "./Standing";
import { Time } from "./Time";
import { useWords } from "./words";

const COLUMNS = ["time", "patient", "born", "type", "standing", "notes", "act"] as const;

/** One line each, to be read down as well as across. */
export function DayTable({ rows, noShow, name }: Listed) {
  const texts = useWords().days;
  const { types } = useTexts().appointment;
  return (
    <table className="day-table">
      <caption className="ds-sr-only">{name}</caption>
      <thead>
        <tr>
          {COLUMNS.map((each) => (
            <th key={each} scope="col" data-column={each}>
              {texts.columns[each]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id} data-status={row.status}>
            <td>
              <Time row={row} />
            </td>
            <th scope="row">{row.patient.name}</th>
            <td data-column="born">{birthDate(row)}</td>
            <td>{types[row.type]}</td>
            <td>
              <Standing row={row} />
            </td>
            <td>
              <Notes row={row} />
            </td>
            <td data-column="act">
              <NoShowButton row={row} noShow={noShow} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
