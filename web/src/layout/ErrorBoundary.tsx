import { Component, type ReactNode } from "react";
import { useTexts } from "../language/LanguageProvider";

/** Catches what the page itself gets wrong: a calm view instead of an empty one. */
export class ErrorBoundary extends Component<{ children: ReactNode }, { broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError() {
    return { broken: true };
  }

  override render() {
    return this.state.broken ? <Broken /> : this.props.children;
  }
}

function Broken() {
  const texts = useTexts().problem;
  return (
    <main id="content" className="reading page">
      <h1 className="ds-heading page-heading">{texts.heading}</h1>
      <p>{texts.broken}</p>
      <button type="button" className="ds-button" onClick={() => window.location.reload()}>
        {texts.reload}
      </button>
    </main>
  );
}
