import { createContext, type ReactNode, useContext, useState } from "react";
import { keepUnit, keptUnit } from "../session/unit";
import { usePerson } from "../signedIn/RequireSignedIn";

export interface Unit {
  id: string;
  name: string;
}

interface Choice {
  unit: Unit;
  /** All where one works. */
  units: Unit[];
  choose: (id: string) => void;
}

const UnitContext = createContext<Choice | null>(null);

/** Knows for which of the own units one acts now; `none` for whoever has none. */
export function UnitChoice({ none, children }: { none: ReactNode; children: ReactNode }) {
  const units = usePerson().units ?? [];
  const [chosen, setChosen] = useState(keptUnit);
  const unit = units.find(({ id }) => id === chosen) ?? units[0];
  if (!unit) return none;
  const choose = (id: string) => {
    setChosen(id);
    keepUnit(id);
  };
  return <UnitContext value={{ unit, units, choose }}>{children}</UnitContext>;
}

export function useUnit(): Choice {
  const choice = useContext(UnitContext);
  if (!choice) throw new Error("no unit");
  return choice;
}
