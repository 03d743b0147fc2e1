import { useEffect, useState } from "react";
import type { Appointment } from "../api/types";
import { CareArea } from "../appointment/CareArea";
import { DetailsButton } from "../appointment/DetailsButton";
import { useDetails, withoutDetails } from "../appointment/details";
import { Offers } from "../earlier/Offers";
import { HelpLine } from "../layout/HelpLine";
import { Loading } from "../layout/Loading";
import { Page } from "../layout/Page";
import { ProblemView } from "../layout/ProblemView";
import { Coming } from "./Coming";
import { at, hospitalsOf } from "./choosing";
import { HospitalFilter } from "./HospitalFilter";
import { NothingComing } from "./NothingComing";
import { OwnWords, useOwnTexts } from "./ownWords";
import { Past } from "./Past";
import { useOwnAppointments } from "./useOwnAppointments";
import { Ways } from "./Ways";

/** All of a patient's appointments: the next one, those that follow, and those that are past. */
export function AppointmentsPage() {
  return (
    <OwnWords>
      <CareArea>
        <Appointments />
      </CareArea>
    </OwnWords>
  );
}

function Appointments() {
  const texts = useOwnTexts().appointments;
  const coming = useOwnAppointments("coming");
  const past = useOwnAppointments("past");
  const [hospital, choose] = useState("");
  const details = useDetails();
  const { load } = coming;
  useEffect(() => {
    void load();
  }, [load]);

  if (!coming.found) {
    if (!coming.problem) return <Loading />;
    return <ProblemView problem={coming.problem} onRetry={() => void load()} />;
  }
  const visible = (found: Appointment[]) =>
    at(hospital, details.shown ? found : found.map(withoutDetails));
  const shown = { coming: visible(coming.found), past: past.found && visible(past.found) };
  return (
    <Page title={texts.title} heading={texts.heading}>
      <Offers found={coming.found} />
      <DetailsButton {...details} />
      <HospitalFilter
        hospitals={hospitalsOf([...coming.found, ...(past.found ?? [])])}
        chosen={hospital}
        choose={choose}
        count={shown.coming.length + (shown.past?.length ?? 0)}
      />
      {coming.found.length ? (
        <Coming shown={shown.coming} own={coming} hospital={hospital} />
      ) : (
        <NothingComing />
      )}
      <Ways any={coming.found.length > 0} />
      <Past shown={shown.past} own={past} hospital={hospital} />
      <HelpLine />
    </Page>
  );
}
