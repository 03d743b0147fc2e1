/** The conversation, as patients' and staff's pages use it. */
export { Entries } from "./Entries";
export type { Fetched } from "./entries";
export { ReplyForm } from "./ReplyForm";
export { TurnButton } from "./TurnButton";
export { TurnNotice } from "./TurnNotice";
export { type Message, useMessage } from "./useMessage";
export { type OpenThread, useThread } from "./useThread";
export { type Turning, useTurning } from "./useTurning";
export { ConversationWords } from "./words";
