import { type ReactNode, useLayoutEffect, useRef } from "react";
import { useLocation } from "react-router";
import { useTexts } from "../language/LanguageProvider";
import { BackLink } from "./BackLink";

interface Content {
  /** Names the place in the tab, which others can see: no health words. */
  title: string;
  heading: ReactNode;
  children: ReactNode;
  wide?: boolean;
}

/** One view: its title, its one h1, which takes the focus when it comes in the place of another. */
export function Page({ title, heading, children, wide = false }: Content) {
  const { service } = useTexts();
  const focus = useFocus();
  // Before the view is seen: a screen reader that is told of a new heading may ask for the title.
  useLayoutEffect(() => {
    document.title = `${title} – ${service}`;
  }, [title, service]);
  return (
    <article className={wide ? "wide page" : "reading page"}>
      <BackLink />
      <h1 ref={focus} tabIndex={-1} className="ds-heading page-heading">
        {heading}
      </h1>
      {children}
    </article>
  );
}

/** Whether this visit has had its first view, which is left to the browser. */
let hasBegun = false;

/** For the h1 of a view, unless something in it has news and has taken the focus already. */
function useFocus() {
  const heading = useRef<HTMLHeadingElement>(null);
  const { key } = useLocation();
  // biome-ignore lint/correctness/useExhaustiveDependencies: another address may be shown in the same view
  useLayoutEffect(() => {
    const isFirst = !hasBegun;
    hasBegun = true;
    if (isFirst) return;
    window.scrollTo(0, 0);
    if (heading.current?.parentElement?.contains(document.activeElement)) return;
    heading.current?.focus({ preventScroll: true });
  }, [key]);
  return heading;
}
