/** What an answer says of the signed-in person's session: until when it stands, or that it is over. */
export type News = { expiresAt: number } | "over";
type Hear = (news: News) => void;

const listeners = new Set<Hear>();

export function onNews(hear: Hear): () => void {
  listeners.add(hear);
  return () => {
    listeners.delete(hear);
  };
}

/** Every answer tells until when the session stands, so that nobody has to ask. */
export function noteAnswer(response: Response): void {
  const until = Date.parse(response.headers.get("X-Session-Expires") ?? "");
  if (response.status === 401) tell("over");
  else if (Number.isFinite(until)) tell({ expiresAt: until });
}

function tell(news: News): void {
  for (const hear of listeners) hear(news);
}
