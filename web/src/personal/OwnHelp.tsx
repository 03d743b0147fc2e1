import { useHospitals } from "../hospitals/useHospitals";
import { HelpLine } from "../layout/HelpLine";
import { usePerson } from "../signedIn/RequireSignedIn";

/** Whom one phones, in the role in which one is signed in. */
export function OwnHelp() {
  return usePerson().role === "staff" ? <StaffHelp /> : <HelpLine />;
}

/** Their own hospital. Until its number is known, or if it is not, nobody. */
function StaffHelp() {
  const { organization } = usePerson();
  const { hospitals } = useHospitals();
  const own = hospitals?.find(({ id }) => id === organization);
  return own ? <HelpLine hospital={own} /> : <HelpLine listed />;
}
