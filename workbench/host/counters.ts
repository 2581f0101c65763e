/** What a session cost: counted for the tests that keep the add-in within its budgets. */

export class Counters {
  /** Requests that carried work, as one `context.sync()` sends it. */
  syncs = 0;
  /** Requests in which `Excel.run` gives back its references. */
  cleanUps = 0;
  /** Actions in all requests. */
  actions = 0;
  /** Requests that office.js marks as writing. What only reads must not send any: older hosts clear the undo stack on them. */
  writes = 0;
  /** UTF-8 bytes of requests and of responses. */
  bytesIn = 0;
  bytesOut = 0;
  largestRequest = 0;
  largestResponse = 0;
  /** Messages pushed to the add-in: events and calls of custom functions. */
  messages = 0;

  reset(): void {
    Object.assign(this, new Counters());
  }
}

/** Length of a text in UTF-8. */
export function utf8Length(text: string): number {
  let bytes = text.length;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    // A surrogate is half of a letter of four bytes.
    if (unit >= 0x800 && (unit < 0xd800 || unit > 0xdfff)) bytes += 2;
    else if (unit >= 0x80) bytes += 1;
  }
  return bytes;
}
