/** The certificate by which browsers and Excel know this machine: self-signed, made on first start, renewed once a year. */
import { X509Certificate } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { generate } from 'selfsigned';

const DAYS = 365;
const MS_A_DAY = 24 * 60 * 60 * 1000;
const OWNER_ONLY = 0o600;

export interface Certificate {
  readonly key: Buffer;
  readonly cert: Buffer;
  /** Where it lies. */
  readonly path: string;
  readonly isNew: boolean;
}

/** @param folder `.certs` of the project */
export async function certificate(folder: string): Promise<Certificate> {
  const [key, path] = [join(folder, 'localhost.key'), join(folder, 'localhost.crt')];
  const isNew =
    !(existsSync(key) && existsSync(path)) || new Date(new X509Certificate(readFileSync(path)).validTo) < new Date();
  if (isNew) {
    const made = await generate([{ name: 'commonName', value: 'localhost' }], {
      algorithm: 'sha256',
      notAfterDate: new Date(Date.now() + DAYS * MS_A_DAY),
      extensions: [
        {
          name: 'subjectAltName',
          altNames: [
            { type: 2, value: 'localhost' },
            { type: 7, ip: '127.0.0.1' },
          ],
        },
      ],
    });
    mkdirSync(folder, { recursive: true });
    writeFileSync(key, made.private, { mode: OWNER_ONLY });
    writeFileSync(path, made.cert);
  }
  return { key: readFileSync(key), cert: readFileSync(path), path, isNew };
}
