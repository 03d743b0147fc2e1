import { comeIn } from "./doors";
import { chosenHere, speak } from "./language/chosen";

/** Runs as soon as it is here, while most of the page is still on its way: the words, and all that one
 * sees first, are asked for meanwhile. */
export const spoken = speak(chosenHere() ?? "nb");
// That they do not come is told by the page, which may be here later than that is known.
spoken.catch(() => {});
comeIn(location.pathname);
