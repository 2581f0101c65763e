/** Where office.js comes from, for the build and for the development server alike. */

/** Microsoft asks add-ins to load it from its own server, in China from that of 世纪互联; `local` is the development dependency. */
const OFFICE = {
  world: 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js',
  cn: 'https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js',
  local: 'office/office.js',
};

/**
 * The script and the origin that the page's policy allows for it.
 *
 * @param {string} [wanted] `world`, `cn`, `local`, or an https address: a copy that the organisation keeps
 * @throws where it is none of these
 */
export function officeOf(wanted = 'world') {
  const script = Object.hasOwn(OFFICE, wanted) ? OFFICE[wanted] : wanted;
  const isLocal = script === OFFICE.local;
  if (isLocal) return { script, origin: '', isLocal };
  if (!URL.canParse(script) || new URL(script).protocol !== 'https:')
    throw new Error(`office=${wanted}: use ${Object.keys(OFFICE).join(', ')}, or the https address of office.js.`);
  return { script, origin: new URL(script).origin, isLocal };
}
