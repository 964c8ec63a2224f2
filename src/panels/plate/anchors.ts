/** Where a region lies on the page: its anchor in the model's manifest, projected by the scene. */
import type { RegionId } from '#content/ids.ts';
import { sceneHandle } from '#state/sceneHandle.ts';
import type { BodyForm } from '#state/store.ts';

type Manifest = (typeof import('#content/generated/model-manifest.ts'))['MODEL_MANIFEST'];

let manifest: Manifest | null = null;

/** Fetches the anchors. They are part of the scene's own download, so this costs nothing once it is there. */
export async function loadAnchors(): Promise<void> {
  manifest ??= (await import('#content/generated/model-manifest.ts')).MODEL_MANIFEST;
}

/** The region's anchor in CSS pixels of the page; null when it is not in sight, or nothing is loaded yet. */
export function anchorOnPage(id: RegionId, body: BodyForm): { readonly x: number; readonly y: number } | null {
  const anchor = manifest?.[body].regions[id].anchor;
  const scene = sceneHandle();
  if (!anchor || !scene) return null;
  const { x, y, visible } = scene.project(anchor);
  return visible ? { x, y } : null;
}
