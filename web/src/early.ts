import { comeIn } from "./doors";
import { chosenHere, speak } from "./language/chosen";

/** Runs as soon as it is here, while most of the page is still on its way: the words, and all that one
 * sees first, are asked for meanwhile. */
export const spoken = speak(chosenHere() ?? "nb");
comeIn(location.pathname);
