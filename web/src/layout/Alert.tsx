import { type ReactNode, useLayoutEffect, useRef } from "react";

interface Content {
  kind: "info" | "success" | "warning" | "danger";
  heading?: string;
  /** Moves there when it appears: for the answer to what one has just done. */
  focus?: boolean;
  children: ReactNode;
}

/** A message in the page, read out when it appears. */
export function Alert({ kind, heading, focus = false, children }: Content) {
  const alert = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (focus) alert.current?.focus();
  }, [focus]);
  const announced = kind === "danger" ? "alert" : "status";
  return (
    <div
      ref={alert}
      className="ds-alert"
      data-color={kind}
      role={focus ? undefined : announced}
      tabIndex={focus ? -1 : undefined}
    >
      {heading && (
        <h2 className="ds-heading" data-size="2xs">
          {heading}
        </h2>
      )}
      {children}
    </div>
  );
}
