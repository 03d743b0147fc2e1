/** The browser's other tabs: they share a session's cookie, so what they show changes with it. */
interface Tabs<News> {
  announce: (news: News) => void;
  listen: (hear: (news: News) => void) => () => void;
}

export function tabsOf<News>(name: string): Tabs<News> {
  const channel = new BroadcastChannel(name);
  return {
    announce: (news) => channel.postMessage(news),
    listen: (hear) => {
      const onMessage = (event: MessageEvent<News>) => hear(event.data);
      channel.addEventListener("message", onMessage);
      return () => channel.removeEventListener("message", onMessage);
    },
  };
}
