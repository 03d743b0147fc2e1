import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./App";
import { chosenHere, speak } from "./language/chosen";
import { NotLoaded } from "./layout/fetched";
import { rememberedTheme, show } from "./theme/theme";
import "./styles/index.css";

show(rememberedTheme());
window.addEventListener("beforeprint", () => show("light"));
window.addEventListener("afterprint", () => show(rememberedTheme()));

// A page out of the browser's back-forward memory would show what has been signed out of.
window.addEventListener("pageshow", (event) => {
  if (event.persisted) window.location.reload();
});

/** For whoever looks for faults of ours: that a part did not arrive is none, and is told in the page. */
function report(error: unknown): void {
  if (!(error instanceof NotLoaded)) reportError(error);
}

const root = document.getElementById("root");
if (!root) throw new Error("no #root in index.html");

speak(chosenHere() ?? "nb").then(
  (spoken) =>
    createRoot(root, { onCaughtError: report }).render(
      <StrictMode>
        <App spoken={spoken} />
      </StrictMode>,
    ),
  () => document.getElementById("unloaded")?.removeAttribute("hidden"),
);
