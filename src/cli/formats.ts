/** How `pe check` prints what it found. */
export const FORMATS = ['text', 'concise', 'json', 'jsonl', 'csv'] as const;
export type Format = (typeof FORMATS)[number];
