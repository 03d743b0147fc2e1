import { HelpLine } from "../layout/HelpLine";
import { Page } from "../layout/Page";
import { Finder } from "./Finder";
import { PhoneNumbers } from "./PhoneNumbers";
import { Shape } from "./Shape";
import { useHospitals } from "./useHospitals";
import { HospitalsWords, useWords } from "./words";

/** Every hospital of the region: what one can use there, and where to phone. */
export function HospitalsPage() {
  return (
    <HospitalsWords>
      <Hospitals />
    </HospitalsWords>
  );
}

function Hospitals() {
  const texts = useWords();
  const { hospitals, problem, reload } = useHospitals();
  return (
    <Page title={texts.title} heading={texts.heading} wide>
      <p className="lead">{texts.lead}</p>
      {problem && <PhoneNumbers problem={problem} onRetry={reload} />}
      {hospitals && <Finder hospitals={hospitals} />}
      {!problem && !hospitals && <Shape />}
      <HelpLine listed />
    </Page>
  );
}
