import { type ComponentType, lazy, Suspense } from "react";
import { Loading } from "./Loading";

/** A part of the page that did not arrive: after an update its old name is gone. */
export class NotLoaded extends Error {}

/** A view whose code is fetched when one first goes there. Each has a boundary of its own, so that the
 * view one leaves does not stay until the next one has come. */
export function fetched(load: () => Promise<ComponentType>): ComponentType {
  const View = lazy(async () => {
    try {
      return { default: await load() };
    } catch {
      throw new NotLoaded();
    }
  });
  return () => (
    <Suspense fallback={<Loading />}>
      <View />
    </Suspense>
  );
}
