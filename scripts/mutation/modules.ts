/**
 * Modules of the project that can be loaded afresh in a few milliseconds: each file is compiled once, and evaluated again
 * after `forget()`. Packages are loaded once, by Node.
 */
import { readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, resolve } from 'node:path';
import { compileFunction } from 'node:vm';
import { transformSync } from '@swc/core';

type Require = (request: string) => unknown;
type Body = (module: { exports: unknown }, exports: unknown, require: Require, file: string, folder: string) => void;

const ENDINGS = ['', '.ts', '.js', '.mjs', '.json', '/index.ts'];

const isFile = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;

/** The same dialect as in jest.config.mjs. */
const compiled = (file: string, text: string): Body =>
  compileFunction(
    transformSync(text, {
      filename: file,
      swcrc: false,
      jsc: { target: 'es2022', parser: { syntax: 'typescript' } },
      module: { type: 'commonjs' },
    }).code,
    ['module', 'exports', 'require', '__filename', '__dirname'],
    { filename: file },
  ) as Body;

export class Modules {
  private readonly bodies = new Map<string, Body>();
  private readonly paths = new Map<string, string>();
  private readonly loaded = new Map<string, { exports: unknown }>();
  private readonly packages = createRequire(resolve('package.json'));
  private readonly texts: ReadonlyMap<string, string>;

  /** `texts`: what to take for a file instead of what stands on the disk. */
  constructor(texts: Readonly<Record<string, string>>) {
    this.texts = new Map(Object.entries(texts).map(([file, text]) => [resolve(file), text]));
  }

  /** The next `load` evaluates every file again, as a new process would. */
  forget(): void {
    this.loaded.clear();
  }

  load(file: string): unknown {
    const known = this.loaded.get(file);
    if (known !== undefined) return known.exports;
    const module: { exports: unknown } = { exports: {} };
    this.loaded.set(file, module);
    if (file.endsWith('.json')) module.exports = JSON.parse(readFileSync(file, 'utf8'));
    else this.body(file)(module, module.exports, (request) => this.require(request, file), file, dirname(file));
    return module.exports;
  }

  /** A package as the loaded files see it. */
  package<T>(name: string): T {
    return this.packages(name) as T;
  }

  private require(request: string, from: string): unknown {
    return request.startsWith('.') ? this.load(this.path(resolve(dirname(from), request))) : this.packages(request);
  }

  private body(file: string): Body {
    const body = this.bodies.get(file) ?? compiled(file, this.texts.get(file) ?? readFileSync(file, 'utf8'));
    this.bodies.set(file, body);
    return body;
  }

  private path(target: string): string {
    const ending = this.paths.get(target) ?? ENDINGS.find((each) => isFile(target + each));
    if (ending === undefined) throw new Error(`${target} is not a file that can be loaded`);
    this.paths.set(target, ending);
    return target + ending;
  }
}
