/** Builds what the workbench serves, where it is missing or older than its sources. */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import webpack from 'webpack';

export interface Bundle {
  readonly name: string;
  /** A file that the build writes. */
  readonly result: string;
  /** Files and folders it is made from. */
  readonly sources: readonly string[];
  readonly config: () => Promise<webpack.Configuration>;
}

/** The add-in as it is shipped, with office.js from this machine; and the page around it. */
export function bundles(root: string): { readonly addIn: Bundle; readonly page: Bundle } {
  const at = (...parts: string[]): string => join(root, ...parts);
  // Windows imports addresses, not paths.
  const url = (path: string): string => pathToFileURL(at(path)).href;
  const common = [at('package-lock.json'), at('src')];
  return {
    addIn: {
      name: 'add-in',
      result: at('dist/addin-local/taskpane.html'),
      sources: [...common, at('webpack.config.js'), at('assets')],
      config: async () => {
        const { default: configure } = (await import(url('webpack.config.js'))) as AddInConfig;
        const config = configure({ office: 'local' });
        return { ...config, output: { ...config.output, path: at('dist/addin-local') } };
      },
    },
    page: {
      name: 'workbench',
      result: at('dist/workbench/workbench.js'),
      sources: [...common, at('workbench/page'), at('workbench/host')],
      config: async () => ((await import(url('workbench/page/webpack.config.js'))) as PageConfig).default,
    },
  };
}

interface AddInConfig {
  readonly default: (env: { readonly office: string }) => webpack.Configuration;
}
interface PageConfig {
  readonly default: webpack.Configuration;
}

/** Milliseconds of the latest change in a file or folder; 0 where there is none. */
function changed(path: string): number {
  if (!existsSync(path)) return 0;
  const stats = statSync(path);
  if (!stats.isDirectory()) return stats.mtimeMs;
  return Math.max(0, ...readdirSync(path).map((name) => changed(join(path, name))));
}

export function isCurrent({ result, sources }: Pick<Bundle, 'result' | 'sources'>): boolean {
  const built = changed(result);
  return built > 0 && sources.every((source) => changed(source) <= built);
}

/** @throws Error with webpack's words where the sources do not build */
export async function build({ config }: Bundle): Promise<void> {
  const compiler = webpack(await config());
  const stats = await new Promise<webpack.Stats | undefined>((resolve, reject) => {
    compiler.run((error, result) => {
      if (error) reject(error);
      else resolve(result);
    });
  });
  await new Promise<void>((resolve) => {
    compiler.close(() => {
      resolve();
    });
  });
  if (stats?.hasErrors()) throw new Error(stats.toString({ all: false, errors: true }));
}
