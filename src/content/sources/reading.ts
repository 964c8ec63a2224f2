import type { Reading, Source } from '../types.ts';

/**
 * Says what a paper is, and that only its abstract or opening was read: true of
 * every paper here, so it is said by one function and cannot be left out.
 */
export const abstractOf = (patient: string, professional: string): Reading => ({
  patient: `${patient} We read its summary, not the whole text.`,
  professional: `${professional} Abstract or opening read; full text not read.`,
});

/** Says what a web page is, and that it is cited only as a secondary source. */
export const pageOf = (patient: string, professional: string): Reading => ({
  patient: `${patient} We use it until a better source is found.`,
  professional: `${professional} Secondary source, to be replaced by a primary one.`,
});

/** A DOI with the address that resolves it. */
export const byDoi = (doi: string): Pick<Source, 'doi' | 'url'> => ({ doi, url: `https://doi.org/${doi}` });

/** A PubMed number with its address. */
export const byPmid = (pmid: string): Pick<Source, 'pmid' | 'url'> => ({
  pmid,
  url: `https://pubmed.ncbi.nlm.nih.gov/${pmid}/`,
});
