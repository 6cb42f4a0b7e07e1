import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import ts from 'typescript';

/** The project as the build compiles it, in a folder of its own. */
export interface CompiledRecords {
  /** Holds the compiled files as dist does. */
  folder: string;
  remove(): void;
}

const ROOT = resolve(import.meta.dirname, '../../../..');

/**
 * Compiles the records service with the plugins of nest-cli.json, which a test's own transform does not apply: the
 * OpenAPI document says nothing without them. Leaves dist alone, which others may be building.
 */
export async function compileRecords(): Promise<CompiledRecords> {
  const folder = mkdtempSync(join(tmpdir(), 'trettio-test-records-'));
  const { config } = ts.readConfigFile(join(ROOT, 'tsconfig.build.json'), (path) => ts.sys.readFile(path));
  const { options } = ts.parseJsonConfigFileContent(
    { ...(config as object), include: undefined, files: ['apps/records/src/main.ts'] },
    ts.sys,
    ROOT,
  );
  const program = ts.createProgram([join(ROOT, 'apps/records/src/main.ts')], {
    ...options,
    outDir: folder,
    sourceMap: false,
  });
  program.emit(undefined, undefined, undefined, false, { before: await pluginsOf(program) });
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'), 'dir');
  writeFileSync(join(folder, 'package.json'), JSON.stringify(packageOf()));
  return {
    folder,
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

interface NestPlugin {
  before(options: object, program: ts.Program): ts.TransformerFactory<ts.SourceFile>;
}

async function pluginsOf(program: ts.Program): Promise<ts.TransformerFactory<ts.SourceFile>[]> {
  const { compilerOptions } = JSON.parse(readFileSync(join(ROOT, 'nest-cli.json'), 'utf8')) as {
    compilerOptions: { plugins: { name: string; options: object }[] };
  };
  return Promise.all(
    compilerOptions.plugins.map(async ({ name, options }) =>
      ((await import(`${name}/plugin`)) as NestPlugin).before(options, program),
    ),
  );
}

/** The libraries' names lead to what was compiled here. */
function packageOf(): object {
  const { imports } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
    imports: Record<string, { default?: string }>;
  };
  const compiled = Object.entries(imports).flatMap(([name, { default: path }]) =>
    path?.startsWith('./dist/') ? [[name, path.replace('./dist/', './')]] : [],
  );
  return { type: 'module', imports: Object.fromEntries(compiled) as object };
}
