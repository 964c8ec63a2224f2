import { useEffect, useState } from 'react';
import { loadStructureNames } from './anatomy.ts';

/** Fetches the names while `wanted`, and renders again once `structureName` knows them. Without them their ids are read as words. */
export function useAnatomyNames(wanted: boolean): void {
  const [, setLoaded] = useState(false);
  useEffect(() => {
    if (!wanted) return undefined;
    let mounted = true;
    loadStructureNames().then(
      () => mounted && setLoaded(true),
      () => undefined,
    );
    return () => {
      mounted = false;
    };
  }, [wanted]);
}
