/** Many files checked together: what is kept of each, what they come to, and how that is written. */
export { csvCell, csvHead, csvLines, findingsCsv } from './csv';
export { digestOf, placeText } from './digest';
export {
  unreadable,
  type CoverageDigest,
  type DigestCounts,
  type FileDigest,
  type FileState,
  type FindingDigest,
  type ProjectDigest,
  type ScoreDigest,
} from './file-digest';
export { isRollUp } from './names';
export { byPath } from './order';
export { planRollUp } from './rollup';
export { formWord, sayBatch, type SayBatch } from './texts';
export { totalsOf, type CheckTotal, type Totals } from './totals';
