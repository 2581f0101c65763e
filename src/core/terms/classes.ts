/** Classes of water and of other things that are measured by them: Ⅰ is the best, and 劣Ⅴ worse than Ⅴ. */
export const CLASS = /劣?[ⅠⅡⅢⅣⅤ](?=类|$)/g;
export const CLASSES: readonly string[] = ['Ⅰ', 'Ⅱ', 'Ⅲ', 'Ⅳ', 'Ⅴ', '劣Ⅴ'];
