/**
 * A risk zone explained in short steps from the skin inwards: what each step
 * is called and which statements it rests on. What it shows is in
 * `stepScenes.ts`, step for step.
 */
import { isStructureId } from '#domain/structureKey.ts';
import type { RiskId } from '../ids.ts';
import type { StatementId } from '../statements/index.ts';
import type { Reading } from '../types.ts';

/** One step; both readings of its words, since statements have both. */
export interface RiskStep {
  readonly title: Reading;
  readonly statements: readonly [StatementId, ...StatementId[]];
}

/** Steps by risk; risks without steps are left out. */
export const riskSteps: Readonly<Partial<Record<RiskId, readonly RiskStep[]>>> = {
  pneumothorax: [
    { title: { patient: 'The skin', professional: 'Skin: the sites of published cases' }, statements: ['pneumothorax-cases'] },
    { title: { patient: 'The muscles', professional: 'The needled muscles' }, statements: ['pneumothorax-how'] },
    { title: { patient: 'The ribs', professional: 'Ribs and intercostal spaces' }, statements: ['thorax-wall-lead'] },
    { title: { patient: 'The lining of the lung', professional: 'Pleura' }, statements: ['thorax-wall-levels'] },
    { title: { patient: 'The lung', professional: 'Lung and its apex' }, statements: ['shoulder-lung-tip-lead', 'pneumothorax-lead'] },
  ],
  'upper-neck-cord': [
    { title: { patient: 'The skin', professional: 'Skin: the suboccipital region' }, statements: ['inside-upper-neck-place'] },
    { title: { patient: 'The muscles', professional: 'Superficial and suboccipital muscles' }, statements: ['inside-upper-neck-muscles'] },
    { title: { patient: 'The bones', professional: 'Occiput, atlas and axis' }, statements: ['upper-neck-cord-lead'] },
    // The nerve is named from the build on that draws it: words and picture go together.
    isStructureId('greater-occipital-nerve')
      ? {
          title: { patient: 'Artery and nerve', professional: 'Vertebral artery, greater occipital nerve' },
          statements: ['inside-upper-neck-vessels', 'inside-upper-neck-nerve'],
        }
      : { title: { patient: 'The artery', professional: 'Vertebral artery' }, statements: ['inside-upper-neck-vessels'] },
    { title: { patient: 'The spinal cord', professional: 'Spinal cord' }, statements: ['upper-neck-cord-happens'] },
  ],
};
