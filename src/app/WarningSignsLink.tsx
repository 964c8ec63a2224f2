/** The fixed way to the emergency block: one press from everywhere. */
import { t } from '#i18n/t.ts';
import { setSheet } from '#state/actions.ts';
import { focusPanelHeading } from '#panels/sheet/focusPanel.ts';
import { Icon } from '#ui/Icon.tsx';
import { NavLink } from './NavLink.tsx';

interface Props {
  readonly className?: string | undefined;
  /** False where there is room for the sign only. */
  readonly words: boolean;
}

export function WarningSignsLink({ className, words }: Props) {
  return (
    <NavLink
      to={{ selection: { kind: 'risk', id: 'pneumothorax' } }}
      className={className}
      {...(words ? {} : { name: t('warningSigns') })}
      onGo={() => {
        // Who asks for warning signs wants to read them now, not to see the lung.
        setSheet('full');
        focusPanelHeading();
      }}
    >
      <Icon name="warning" size={18} />
      {words && t('warningSigns')}
    </NavLink>
  );
}
