/** On the web a request of more than 5 MB fails; on desktop smaller ones are quicker too. */
const REQUEST_BYTES = 2_500_000;

/** About what one instruction takes in a request. */
const INSTRUCTION_BYTES = 600;

/** Counts what is queued, and sends it before it becomes too much for one request. */
export class Pen {
  private queued = 0;

  constructor(private readonly context: Excel.RequestContext) {}

  /** Makes room for instructions of about so many bytes. */
  async room(bytes = INSTRUCTION_BYTES): Promise<void> {
    if (this.queued > 0 && this.queued + bytes > REQUEST_BYTES) await this.send();
    this.queued += bytes;
  }

  /** Sends everything that is queued. */
  async send(): Promise<void> {
    this.queued = 0;
    await this.context.sync();
  }
}
