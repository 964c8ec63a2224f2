/** Starts the app: the only module that acts by being loaded. */
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from '#app/App.tsx';
import { keepAppearance } from '#app/appearance.ts';
import { Fallen } from '#app/Fallen.tsx';
import { exposePageApi } from '#app/pageApi.ts';
import { SafetyNet } from '#app/SafetyNet.tsx';
import { t } from '#i18n/t.ts';
import { keepPreferences } from '#state/preferences.ts';
import { syncUrl } from '#state/urlSync.ts';
import '#ui/fonts.css';
import '#ui/tokens.css';
import '#ui/base.css';

syncUrl((dropped) => t('noticeUnknown', dropped));
keepPreferences();
keepAppearance();
exposePageApi();

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no element with the id "root"');
createRoot(root).render(
  <StrictMode>
    <SafetyNet attempt={null} fallback={<Fallen />}>
      <App />
    </SafetyNet>
  </StrictMode>,
);
