import { Component, type ReactNode } from "react";
import { useTexts } from "../language/LanguageProvider";
import { NotLoaded } from "./fetched";

interface Caught {
  error: unknown;
}

/** Catches what the page itself gets wrong: a calm view instead of an empty one. */
export class ErrorBoundary extends Component<{ children: ReactNode }, Caught> {
  override state: Caught = { error: undefined };

  static getDerivedStateFromError(error: unknown): Caught {
    return { error };
  }

  /** For whoever looks for faults of ours: that a part did not arrive is none, and is told in the page. */
  override componentDidCatch(error: unknown): void {
    if (!(error instanceof NotLoaded)) reportError(error);
  }

  override render() {
    const { error } = this.state;
    return error ? <Broken isMissing={error instanceof NotLoaded} /> : this.props.children;
  }
}

function Broken({ isMissing }: { isMissing: boolean }) {
  const texts = useTexts().problem;
  return (
    <main id="content" className="reading page">
      <h1 ref={focus} tabIndex={-1} className="ds-heading page-heading">
        {isMissing ? texts.notLoadedHeading : texts.heading}
      </h1>
      <p>{isMissing ? texts.notLoaded : texts.broken}</p>
      <button type="button" className="ds-button" onClick={() => window.location.reload()}>
        {texts.reload}
      </button>
    </main>
  );
}

function focus(heading: HTMLElement | null): void {
  heading?.focus();
}
