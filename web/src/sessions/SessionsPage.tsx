import type { Session } from "../api/types";
import { Alert } from "../layout/Alert";
import { Loading } from "../layout/Loading";
import { Page } from "../layout/Page";
import { ProblemAlert } from "../layout/ProblemAlert";
import { ProblemView } from "../layout/ProblemView";
import { OwnHelp } from "../personal/OwnHelp";
import { SettingsWords, useWords } from "../settings/words";
import { EndOthers } from "./EndOthers";
import { SessionCard } from "./SessionCard";
import { useSessions } from "./useSessions";

/** Where one is signed in now: one sees whether it is oneself, and can end it. */
export function SessionsPage() {
  return (
    <SettingsWords>
      <Sessions />
    </SettingsWords>
  );
}

function Sessions() {
  const texts = useWords().sessions;
  const { sessions, problem, ending, ended, load, endOne, endOthers } = useSessions();
  if (!sessions) return problem ? <ProblemView problem={problem} onRetry={load} /> : <Loading />;
  const others = sessions.filter(({ current }) => !current);
  return (
    <Page title={texts.title} heading={texts.heading}>
      <p className="lead">{texts.lead}</p>
      {problem && <ProblemAlert problem={problem} focus />}
      {ended && (
        <Alert key={sessions.length} kind="success" focus>
          <p>{texts.ended[ended]}</p>
        </Alert>
      )}
      <ul className="sessions">
        {currentFirst(sessions).map((session) => (
          <SessionCard
            key={session.id}
            session={session}
            ending={ending}
            onEnd={() => void endOne(session.id)}
          />
        ))}
      </ul>
      {others.length ? (
        <EndOthers ending={ending} onEnd={() => void endOthers()} />
      ) : (
        <p>{texts.onlyThis}</p>
      )}
      <p className="subtle">{texts.unknown}</p>
      <OwnHelp />
    </Page>
  );
}

function currentFirst(sessions: Session[]): Session[] {
  return [...sessions].sort((one, other) => Number(other.current) - Number(one.current));
}
