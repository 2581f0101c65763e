/** The name of the file with the licences of what a build holds. */
export const NOTICES: string;
