import type { RegionBase } from '#content/ids.ts';
import { t } from '#i18n/t.ts';
import { AskSection } from './AskSection.tsx';
import { AvoidSection } from './AvoidSection.tsx';
import { BeneathSection } from './BeneathSection.tsx';
import { DisagreeSection } from './DisagreeSection.tsx';
import { FeelsSection } from './FeelsSection.tsx';
import { TeachingSection } from './TeachingSection.tsx';
import { TreatedSection } from './TreatedSection.tsx';
import { WrongSection } from './WrongSection.tsx';

/*
 * One set of facts, three orders: patients first read what is treated,
 * therapists what can go wrong, educators how the place is built.
 */

export function PatientSections({ base }: { readonly base: RegionBase }) {
  return (
    <>
      <TreatedSection base={base} depth="first" title={t('region.treated')} />
      <BeneathSection base={base} title={t('region.beneath')} />
      <FeelsSection id="feels" title={t('region.feels')} />
      <WrongSection base={base} title={t('region.wrong')} />
      <AvoidSection base={base} />
      <AskSection base={base} id="ask" />
    </>
  );
}

export function TherapistSections({ base }: { readonly base: RegionBase }) {
  return (
    <>
      <WrongSection base={base} title={t('region.hazards')} titled={false} />
      <BeneathSection base={base} title={t('region.muscleAndLayers')} />
      <TreatedSection base={base} depth="all" title={t('region.evidence')} />
      <AskSection base={base} id="feels" />
      <AvoidSection base={base} />
      <FeelsSection id="tell" title={t('region.tellThem')} />
    </>
  );
}

export function EducatorSections({ base }: { readonly base: RegionBase }) {
  return (
    <>
      <BeneathSection base={base} title={t('region.anatomy')} />
      <TreatedSection base={base} depth="all" title={t('region.evidence')} />
      <DisagreeSection base={base} id="feels" />
      <WrongSection base={base} title={t('region.hazards')} />
      <TeachingSection base={base} id="teaching" />
      <AvoidSection base={base} />
      <AskSection base={base} id="ask" />
    </>
  );
}
