import type { ComponentProps } from "react";
import { ForwardForm as Forward } from "./ForwardForm";
import { NoteForm as Note } from "./NoteForm";
import { StaffReply as Reply } from "./StaffReply";
import { WritingWords } from "./writingWords";

/** The forms of a thread, with their words. */
export function StaffReply(reply: ComponentProps<typeof Reply>) {
  return (
    <WritingWords>
      <Reply {...reply} />
    </WritingWords>
  );
}

export function NoteForm(note: ComponentProps<typeof Note>) {
  return (
    <WritingWords>
      <Note {...note} />
    </WritingWords>
  );
}

export function ForwardForm(forwarding: ComponentProps<typeof Forward>) {
  return (
    <WritingWords>
      <Forward {...forwarding} />
    </WritingWords>
  );
}
