import { type ComponentType, lazy, Suspense } from "react";
import { NotLoaded } from "../layout/fetched";

/** What is written in a thread: fetched when one wants to write. */
export const StaffReply = written(async () => (await import("./writing")).StaffReply);
export const NoteForm = written(async () => (await import("./writing")).NoteForm);
export const ForwardForm = written(async () => (await import("./writing")).ForwardForm);

function written<Props extends object>(load: () => Promise<ComponentType<Props>>) {
  const Form = lazy(async () => {
    try {
      return { default: await load() };
    } catch {
      throw new NotLoaded();
    }
  });
  return (props: Props) => (
    <Suspense fallback={<div className="ds-skeleton reply-shape" />}>
      <Form {...props} />
    </Suspense>
  );
}
