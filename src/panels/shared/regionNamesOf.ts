import type { RegionBase, RegionId } from '#content/ids.ts';
import { regionNames } from '#content/regions/names.ts';
import type { StructureNames } from '#content/types.ts';
import { sideOf } from '#domain/regionId.ts';
import { t } from '#i18n/t.ts';
import type { Audience } from '#state/store.ts';

/** "Top of the shoulder, right". The title stays plain for every audience; the names of the field stand below it. */
export function titleOf(id: RegionId, base: RegionBase): string {
  const side = sideOf(id);
  const { plain } = regionNames[base];
  return side ? t('region.title', plain, t(`side.${side}`)) : plain;
}

/** "Your right." or "Patient's right.", empty on the midline. */
export function whoseSide(id: RegionId, audience: Audience): string {
  const side = sideOf(id);
  if (!side) return '';
  return t(audience === 'patient' ? 'region.yourSide' : 'region.patientSide', t(`side.${side}`));
}

/** "Upper trapezius region · Regio suprascapularis · FMA 7154": names of the field, each once; both numbers where the sides have their own. */
export function fieldNames({ anatomical, latin, fma, fmaSides }: StructureNames): string {
  const number = fma ?? (fmaSides && t('inside.fmaSides', ...fmaSides));
  return [...new Set([anatomical, latin])].concat(number ? [`FMA ${number}`] : []).join(' · ');
}
