/** The list of works by others. A file of its own beside the app, so that it can be read and checked without the app. */

export interface Work {
  readonly name: string;
  readonly version?: string;
  readonly licence: string;
  readonly url: string;
  readonly use?: string;
}

export interface Credits {
  readonly own: readonly Work[];
  readonly assets: readonly Work[];
  readonly packages: readonly Work[];
  /** Packages that come with the others but are not part of what is served. */
  readonly alongside: readonly string[];
}

let loading: Promise<Credits> | null = null;

async function request(): Promise<Credits> {
  const response = await fetch(`${import.meta.env.BASE_URL}credits/credits.json`);
  if (!response.ok) throw new Error(`credits.json: ${response.status}`);
  return (await response.json()) as Credits;
}

/** The one request for the list; the same promise each time, so that React can wait for it. */
export function credits(): Promise<Credits> {
  loading ??= request();
  return loading;
}

/** Lets the next call ask again. */
export function forgetCredits(): void {
  loading = null;
}
