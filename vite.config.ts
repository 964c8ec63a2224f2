import { createReadStream, existsSync, readdirSync, statSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { extname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import react from '@vitejs/plugin-react';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';

/**
 * What the page may load: itself and nothing else. WebAssembly is the meshopt
 * decoder, which is part of our own script. The app is tested under this.
 */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "worker-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.glb': 'model/gltf-binary',
};

/** Puts the policy into the built page, so that a host that sets no headers is strict too. */
function contentSecurityPolicy(): Plugin {
  return {
    name: 'content-security-policy',
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: CONTENT_SECURITY_POLICY },
        injectTo: 'head-prepend',
      },
    ],
  };
}

/** Writes the compressed twins of one file, unless they would be larger. */
async function compressFile(file: string): Promise<void> {
  const bytes = await readFile(file);
  const brotli = await promisify(brotliCompress)(bytes, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length },
  });
  if (brotli.length >= bytes.length) return;
  await writeFile(`${file}.br`, brotli);
  await writeFile(`${file}.gz`, await promisify(gzip)(bytes, { level: 9 }));
}

/** Writes a .br and a .gz beside each file that compresses, for hosts that serve them. */
function precompress(): Plugin {
  let outDir = 'dist';
  return {
    name: 'precompress',
    apply: 'build',
    configResolved(config) {
      outDir = resolve(config.root, config.build.outDir);
    },
    async closeBundle() {
      if (!existsSync(outDir)) return;
      const files = readdirSync(outDir, { recursive: true, encoding: 'utf8' })
        .map((name) => join(outDir, name))
        .filter((file) => TYPES[extname(file)] && statSync(file).isFile());
      await Promise.all(files.map(compressFile));
    },
  };
}

/** Lets `vite preview` answer with the precompressed files, as a good static host does. */
function servePrecompressed(): Plugin {
  return {
    name: 'serve-precompressed',
    configurePreviewServer(server) {
      const root = resolve(server.config.root, server.config.build.outDir);
      server.middlewares.use((request, response, next) => {
        const path = decodeURIComponent((request.url ?? '/').split('?')[0] ?? '/');
        const file = join(root, path.endsWith('/') ? `${path}index.html` : path);
        const accepted = String(request.headers['accept-encoding'] ?? '');
        const type = TYPES[extname(file)];
        const [encoding, suffix] = /\bbr\b/.test(accepted) ? ['br', '.br'] : ['gzip', '.gz'];
        const served = `${file}${suffix}`;
        if (!type || !file.startsWith(root) || !accepted.includes(encoding) || !existsSync(served)) {
          next();
          return;
        }
        response.writeHead(200, {
          ...server.config.preview.headers,
          'Content-Type': type,
          'Content-Encoding': encoding,
          'Content-Length': statSync(served).size,
          'Cache-Control': path.includes('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
          Vary: 'Accept-Encoding',
        });
        if (request.method === 'HEAD') response.end();
        else createReadStream(served).pipe(response);
      });
    },
  };
}

export default defineConfig({
  // Relative addresses: the built site works in any folder of any host.
  base: './',
  // A missing file must be a 404, not the page again: the loader tells the two apart.
  appType: 'mpa',
  plugins: [react(), contentSecurityPolicy(), precompress(), servePrecompressed()],
  build: {
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // three.js alone is past Vite's default warning; the real budget is tests/browser/budget.test.ts.
    chunkSizeWarningLimit: 1200,
    // Brotli at its best takes seconds, on purpose; that is no news to the one who builds.
    rolldownOptions: { checks: { pluginTimings: false } },
  },
  preview: {
    port: 4173,
    headers: {
      'Content-Security-Policy': `${CONTENT_SECURITY_POLICY}; frame-ancestors 'self'`,
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'no-referrer',
    },
  },
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          environment: 'node',
          include: ['tests/unit/**/*.test.ts', 'tests/assets/**/*.test.ts'],
          // Geometry takes seconds, and several times that on a busy machine: no reason to fail.
          testTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'browser',
          environment: 'node',
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: ['tests/browser/serve.ts'],
          // One page at a time: two software renderers on two cores starve each other.
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
