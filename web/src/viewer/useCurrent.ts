import { type RefObject, useCallback, useEffect, useState } from "react";

/** A line across the middle of the window: the page that crosses it is the one that is read. */
const MIDDLE = "-50% 0px -50% 0px";

/** Which page one reads, and the way to another. */
export function useCurrent(region: RefObject<HTMLElement | null>, pages: number) {
  const [current, setCurrent] = useState(1);
  useEffect(() => {
    const all = [...(region.current?.children ?? [])];
    const observer = new IntersectionObserver(
      (entries) => {
        const crossing = entries.find(({ isIntersecting }) => isIntersecting);
        if (crossing) setCurrent(all.indexOf(crossing.target) + 1);
      },
      { rootMargin: MIDDLE },
    );
    for (const each of all.slice(0, pages)) observer.observe(each);
    return () => observer.disconnect();
  }, [region, pages]);
  const goTo = useCallback(
    (page: number) => {
      region.current?.children[page - 1]?.scrollIntoView();
      setCurrent(page);
    },
    [region],
  );
  return { current, goTo };
}
