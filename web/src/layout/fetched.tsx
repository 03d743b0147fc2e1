import { type ComponentType, lazy, Suspense, useState } from "react";
import { Loading } from "./Loading";

/** A part of the page that did not arrive: after an update its old name is gone. */
export class NotLoaded extends Error {}

/** The code of a view. `here` once it has come. */
export interface Part {
  (): Promise<ComponentType>;
  here?: ComponentType;
}

/** A view whose code is fetched when one first goes there, or has been fetched ahead. Each has a boundary of its own, so that the
 * view one leaves does not stay until the next one has come. */
export function fetched(load: Part): ComponentType {
  const View = lazy(async () => {
    try {
      return { default: await load() };
    } catch {
      throw new NotLoaded();
    }
  });
  return () => {
    // React makes what has to wait wait for a while. What is here already is shown at once.
    const [Here] = useState(() => load.here);
    if (Here) return <Here />;
    return (
      <Suspense fallback={<Loading />}>
        <View />
      </Suspense>
    );
  };
}
