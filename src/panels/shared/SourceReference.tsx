import type { SourceId } from '#content/sources/index.ts';
import type { Source } from '#content/types.ts';
import { t } from '#i18n/t.ts';
import { useContent } from './content.tsx';
import styles from './SourceReference.module.css';

/** Where the document is: its DOI or PubMed address, else the address the record gives. */
function addressOf({ doi, pmid, url }: Source): { readonly href: string; readonly text: string } | null {
  if (doi) return { href: `https://doi.org/${doi}`, text: `doi.org/${doi}` };
  if (pmid) return { href: `https://pubmed.ncbi.nlm.nih.gov/${pmid}/`, text: `PubMed ${pmid}` };
  if (url) return { href: url, text: url.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '') };
  return null;
}

/** Full reference and link of a source, as far as they are known. The link leaves the app in a new tab. */
export function SourceReference({ source }: { readonly source: SourceId }) {
  const record = useContent().sources[source] as Source;
  const address = addressOf(record);
  if (!record.reference && !address) return null;
  return (
    <span className={styles.reference}>
      {record.reference}
      {record.reference && address && ' '}
      {address && (
        <a className={styles.link} href={address.href} target="_blank" rel="noreferrer" aria-label={t('source.outside', address.text)}>
          {address.text}
        </a>
      )}
    </span>
  );
}
