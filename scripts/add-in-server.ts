/** Serves the add-in as a host of add-ins would, built anew whenever a source file changes. */
import type { Compiler } from 'webpack';
import WebpackDevServer from 'webpack-dev-server';

export interface Tls {
  readonly key: string | Buffer;
  readonly cert: string | Buffer;
}

/** A server on this machine, not started yet. Port 0 is any that is free. */
export const addInServer = (compiler: Compiler, port: number, { key, cert }: Tls): WebpackDevServer =>
  new WebpackDevServer(
    {
      host: 'localhost',
      port,
      server: { type: 'https', options: { key, cert } },
      hot: false,
      client: false,
      static: false,
      // Excel on the web fetches functions.json, the functions' script and the icons from its own origin.
      headers: { 'Access-Control-Allow-Origin': '*', 'Cross-Origin-Resource-Policy': 'cross-origin' },
    },
    compiler,
  );
