/**
 * The address bar's language: parse and print, both pure. `urlSync.ts` is the
 * only place that reads or writes the real address.
 *
 *   ?region=upper-trapezius-right | ?condition=... | ?risk=... | ?muscle=... | ?page=...
 *   ?structure=rib-5 &layers=skin:glass,bones &step=2
 *   &audience=therapist &view=back &body=masculine &theme=dark
 *
 * Defaults are left out, unknown values are dropped and named in `dropped`.
 */
import {
  CONDITION_IDS,
  MUSCLE_IDS,
  PAGE_IDS,
  REGION_IDS,
  RISK_IDS,
  type PageId,
} from '#content/ids.ts';
import { STRUCTURE_IDS } from '#domain/structureKey.ts';
import { parseLayers, printLayers, sameLayers, SKIN_ONLY, type Layers } from './layers.ts';
import { selectionOfStructure } from './selectors.ts';
import { layersFor, stepsOf } from './shownInside.ts';
import type { Audience, BodyForm, Selection, State, Theme, ViewName } from './store.ts';

export const AUDIENCES: readonly Audience[] = ['patient', 'therapist', 'educator'];
export const VIEWS: readonly ViewName[] = ['front', 'back', 'left', 'right'];
export const BODIES: readonly BodyForm[] = ['feminine', 'masculine'];
export const THEMES: readonly Theme[] = ['light', 'dark'];

/** The fields of the state that an address can carry; absent = not said. */
export interface Address {
  readonly selection: Selection | null;
  readonly page: PageId | null;
  readonly audience?: Audience;
  readonly view?: ViewName;
  readonly body?: BodyForm;
  readonly theme?: Theme;
  readonly layers?: Layers;
  /** From 1; only of a risk that has steps. */
  readonly step?: number;
}

/** One of the list, or undefined. */
function oneOf<T extends string>(list: readonly T[], value: string | null): T | undefined {
  return list.find((item) => item === value);
}

/** Reads a query string ("?region=..."). Never throws; what it cannot read is named in `dropped` as "key=value". */
export function parseAddress(search: string): { address: Address; dropped: string[] } {
  const query = new URLSearchParams(search);
  const dropped: string[] = [];
  function take<T extends string>(key: string, list: readonly T[]): T | undefined {
    const value = query.get(key);
    if (value === null) return undefined;
    const known = oneOf(list, value);
    if (known === undefined) dropped.push(`${key}=${value}`);
    return known;
  }
  const region = take('region', REGION_IDS);
  const condition = take('condition', CONDITION_IDS);
  const risk = take('risk', RISK_IDS);
  const muscle = take('muscle', MUSCLE_IDS);
  const structure = take('structure', STRUCTURE_IDS);
  const page = take('page', PAGE_IDS);
  const audience = take('audience', AUDIENCES);
  const view = take('view', VIEWS);
  const body = take('body', BODIES);
  const theme = take('theme', THEMES);
  let selection: Selection | null = null;
  if (region) selection = { kind: 'region', id: region };
  else if (condition) selection = { kind: 'condition', id: condition };
  else if (risk) selection = { kind: 'risk', id: risk };
  else if (muscle) selection = { kind: 'muscle', id: muscle };
  else if (structure) selection = selectionOfStructure(structure);

  const shown = query.get('layers');
  const read = shown === null ? null : parseLayers(shown);
  dropped.push(...(read?.dropped ?? []).map((part) => `layers=${part}`));
  const asked = query.get('step');
  const step = stepsOf(selection).findIndex((_, index) => String(index + 1) === asked) + 1;
  if (asked !== null && step === 0) dropped.push(`step=${asked}`);
  return {
    address: {
      selection,
      page: page ?? null,
      ...(audience && { audience }),
      ...(view && { view }),
      ...(body && { body }),
      ...(theme && { theme }),
      ...(read?.layers && { layers: read.layers }),
      ...(step > 0 && { step }),
    },
    dropped,
  };
}

/** Prints the state as a query string, "" when everything is at its default. */
export function printAddress(
  state: Pick<State, 'selection' | 'page' | 'audience' | 'view' | 'body' | 'theme' | 'themeFollowsSystem'> &
    Partial<Pick<State, 'layers' | 'layersChosen' | 'step'>>,
): string {
  const query = new URLSearchParams();
  if (state.selection) query.set(state.selection.kind, state.selection.id);
  if (state.page) query.set('page', state.page);
  if (state.audience !== 'patient') query.set('audience', state.audience);
  if (state.view && state.view !== 'front') query.set('view', state.view);
  if (state.body !== 'feminine') query.set('body', state.body);
  if (!state.themeFollowsSystem) query.set('theme', state.theme);
  // What a choice shows by itself goes without saying.
  const saysLayers = state.layers && state.layersChosen && !sameLayers(state.layers, layersFor(state.selection, null) ?? SKIN_ONLY);
  if (state.layers && saysLayers) query.set('layers', printLayers(state.layers));
  if (state.step) query.set('step', String(state.step));
  // Colon and comma are allowed in a query and far easier to read as they are.
  const text = query.toString().replaceAll('%3A', ':').replaceAll('%2C', ',');
  return text ? `?${text}` : '';
}
