type News = "opened" | "finished";

const channel = new BroadcastChannel("minjournal");

/** Tells the other tabs: they share the session's cookie, so what they show is no longer right. */
export function announce(news: News): void {
  channel.postMessage(news);
}

export function listen(hear: (news: News) => void): () => void {
  const onMessage = (event: MessageEvent<News>) => hear(event.data);
  channel.addEventListener("message", onMessage);
  return () => channel.removeEventListener("message", onMessage);
}
