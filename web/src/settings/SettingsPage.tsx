import { Link } from "react-router";
import { HospitalsWords } from "../hospitals/words";
import { Loading } from "../layout/Loading";
import { Page } from "../layout/Page";
import { ProblemAlert } from "../layout/ProblemAlert";
import { ProblemView } from "../layout/ProblemView";
import { OwnHelp } from "../personal/OwnHelp";
import { usePerson } from "../signedIn/RequireSignedIn";
import { DoorSection } from "./DoorSection";
import { PreferencesForm } from "./PreferencesForm";
import { ToldAlert } from "./ToldAlert";
import { usePreferences } from "./usePreferences";
import { SettingsWords, useWords } from "./words";

/** What one can choose for oneself. */
export function SettingsPage() {
  return (
    <SettingsWords>
      <HospitalsWords>
        <Settings />
      </HospitalsWords>
    </SettingsWords>
  );
}

function Settings() {
  const { settings: texts, sessions } = useWords();
  const { role } = usePerson();
  const { stored, problem, told, round, waiting, load, save } = usePreferences();
  if (!stored) return problem ? <ProblemView problem={problem} onRetry={load} /> : <Loading />;
  const isPatient = role === "patient";
  return (
    <Page title={texts.title} heading={texts.heading}>
      {problem && <ProblemAlert problem={problem} consequence={texts.unsaved} focus />}
      {told && <ToldAlert key={`told-${stored.version}`} told={told} stored={stored} save={save} />}
      <PreferencesForm
        key={`form-${round}`}
        stored={stored}
        isPatient={isPatient}
        waiting={waiting}
        save={save}
      />
      {isPatient && (
        <>
          <DoorSection door="record_online" stored={stored} waiting={waiting} save={save} />
          <DoorSection door="letter_code" stored={stored} waiting={waiting} save={save} />
        </>
      )}
      <p>
        <Link to="/innlogginger">{sessions.heading}</Link>
      </p>
      <OwnHelp />
    </Page>
  );
}
