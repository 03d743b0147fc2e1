import { type ComponentType, lazy, Suspense } from "react";
import { NotLoaded } from "../layout/fetched";

/** What is written in a thread or done with it: fetched when one wants to. */
export const StaffReply = written(async () => (await import("./writing")).StaffReply);
export const NoteForm = written(async () => (await import("./writing")).NoteForm);
export const ForwardForm = written(async () => (await import("./writing")).ForwardForm);

export const StaffActs = written(async () => (await import("./StaffActs")).StaffActs);

/** And what is shown once it is with another unit. */
export const Forwarded = written(async () => (await import("./elsewhere")).Forwarded);
export const GonePage = written(async () => (await import("./elsewhere")).GonePage);

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
