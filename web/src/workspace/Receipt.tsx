import type { StaffAppointment } from "../api/types";
import { useDates } from "../language/useDates";
import { Alert } from "../layout/Alert";
import { Page } from "../layout/Page";
import { NextWish } from "./NextWish";
import { useWords } from "./words";

interface Answered {
  before: StaffAppointment;
  answered: StaffAppointment;
}

/** What the patient has been answered, and the way to who waits next. */
export function Receipt({ before, answered }: Answered) {
  const { wish: texts } = useWords();
  const dates = useDates();
  const { patient, starts_at } = answered;
  const say = starts_at === before.starts_at ? texts.declined : texts.accepted;
  return (
    <Page title={texts.title} heading={texts.sentHeading}>
      <Alert kind="success" focus>
        <p>{say(patient.name, dates.moment(starts_at))}</p>
        <p>{texts.told}</p>
      </Alert>
      <NextWish />
    </Page>
  );
}
