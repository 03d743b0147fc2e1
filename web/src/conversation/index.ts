/** The conversation, as patients' and staff's pages use it. */
export { Entries } from "./Entries";
export { type Fetched, placeOf, startOf } from "./entries";
export { MessageFields, useMessageFaults } from "./MessageFields";
export { ReplyForm } from "./ReplyForm";
export { SendProblem } from "./SendProblem";
export { TurnButton } from "./TurnButton";
export { TurnNotice } from "./TurnNotice";
export { type Message, useMessage } from "./useMessage";
export { useSending } from "./useSending";
export { type OpenThread, useThread } from "./useThread";
export { type Turning, useTurning } from "./useTurning";
export { ConversationWords } from "./words";
