import { type ComponentType, lazy, useState } from 'react';

interface LoadedPage {
  readonly default: ComponentType;
}

/** A page whose code is loaded when it is first opened, or before: one that is there by then is drawn at once. */
export interface LazyPage {
  readonly Page: ComponentType;
  readonly load: () => Promise<LoadedPage>;
}

export function lazyPage(load: () => Promise<LoadedPage>): LazyPage {
  let loaded: ComponentType | undefined;
  const loadOnce = async (): Promise<LoadedPage> => {
    const page = await load();
    loaded = page.default;
    return page;
  };
  const Lazy = lazy(loadOnce);
  function Page() {
    // For as long as it is drawn it is the same component, or what it holds would be lost.
    const [Shown] = useState<ComponentType>(() => loaded ?? Lazy);
    return <Shown />;
  }
  return { Page, load: loadOnce };
}
