/** The last net: the frame itself has failed. Never a blank page, and the emergency advice stands. */
import { t } from '#i18n/t.ts';

export function Fallen() {
  return (
    <main className="before">
      <h1>{t('appName')}</h1>
      <p className="intro">{t('appFailed')}</p>
      <p>{t('appFailedEmergency')}</p>
      <p>
        <button type="button" className="again" onClick={() => location.reload()}>
          {t('tryAgain')}
        </button>
      </p>
    </main>
  );
}
