'use strict';

const { createHash } = require('node:crypto');
const { chmodSync, readdirSync, readFileSync } = require('node:fs');
const path = require('node:path');
const TerserPlugin = require('terser-webpack-plugin');
const { BannerPlugin, DefinePlugin, NormalModuleReplacementPlugin, sources } = require('webpack');
const { version } = require('./package.json');

const here = (...parts) => path.resolve(__dirname, ...parts);

const typescript = (target) => ({
  test: /\.tsx?$/,
  exclude: /node_modules/,
  use: {
    loader: 'swc-loader',
    options: {
      jsc: {
        parser: { syntax: 'typescript', tsx: true },
        transform: { react: { runtime: 'automatic' } },
        target,
      },
    },
  },
});

const shared = {
  mode: 'production',
  resolve: { extensions: ['.tsx', '.ts', '.js'] },
  cache: { type: 'filesystem', buildDependencies: { config: [__filename] } },
  performance: { hints: false },
  stats: 'errors-only',
  plugins: [new DefinePlugin({ __VERSION__: JSON.stringify(version) })],
};

/** What the Node bundles share: readable, without node_modules beside them. */
const node = {
  ...shared,
  target: 'node20',
  module: { rules: [typescript('es2022')] },
  optimization: { minimize: false, chunkIds: 'named', moduleIds: 'named' },
};

/** npx runs the file itself, so it must stay executable after every build. */
const executable = {
  apply(compiler) {
    compiler.hooks.afterEmit.tap('executable', () => {
      chmodSync(here('dist/cli/jixiao.js'), 0o755);
    });
  },
};

/** The command line. */
const cli = {
  ...node,
  name: 'cli',
  entry: './src/cli/main.ts',
  output: {
    path: here('dist/cli'),
    filename: 'jixiao.js',
    chunkFilename: '[name].js',
    clean: true,
  },
  plugins: [
    ...shared.plugins,
    new BannerPlugin({ banner: '#!/usr/bin/env node', raw: true }),
    executable,
  ],
};

/** `npm start`, `npm run excel`, `npm run wps`. */
const serve = {
  ...node,
  name: 'serve',
  entry: {
    serve: './src/serve/main.ts',
    excel: './src/serve/excel.ts',
    wps: './src/serve/wps.ts',
  },
  output: { path: here('dist/serve'), filename: '[name].js' },
  // The folder of the bundle, not of its source.
  node: { __dirname: false },
};

/** What bench/ measures; it runs without a TypeScript loader. */
const bench = {
  ...node,
  name: 'bench',
  entry: './bench/exports.ts',
  output: {
    path: here('dist/bench'),
    filename: 'product.js',
    library: { type: 'commonjs2' },
  },
};

/** `npm run evaluate`, `npm run read-cases`, `npm run corpus`. */
const evaluate = {
  ...node,
  name: 'evaluate',
  entry: {
    evaluate: './src/evaluation/main.ts',
    'read-cases': './src/evaluation/read-cases-main.ts',
    corpus: './src/evaluation/corpus/main.ts',
  },
  output: { path: here('dist/evaluate'), filename: '[name].js' },
};

/** What every page shares: small, for the web views of Excel 2021 and later. */
const page = {
  ...shared,
  target: ['web', 'es2020'],
  module: { rules: [typescript('es2020')] },
  optimization: {
    minimizer: [new TerserPlugin({ minify: TerserPlugin.swcMinify, extractComments: false })],
  },
};

/** Where office.js comes from: OFFICE_JS=cdn (Microsoft), 21vianet (China's cloud) or local (docs/deployment.md). */
const OFFICE_JS = {
  cdn: 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js',
  '21vianet': 'https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js',
  local: 'office/office.js',
};

function officeSource() {
  const choice = process.env.OFFICE_JS ?? 'cdn';
  const source = OFFICE_JS[choice];
  if (source === undefined) {
    throw new Error(`OFFICE_JS is ${Object.keys(OFFICE_JS).join(', ')}, not ${choice}`);
  }
  return source;
}

/**
 * Nothing but ourselves, a script within the page and office.js. The fixed hash is that of the empty style element that
 * Griffel fills by rule.
 */
function contentSecurityPolicy({ office = '', inline }) {
  const origin = office.startsWith('https:') ? ` ${new URL(office).origin}` : '';
  const hash =
    inline === undefined ? '' : ` 'sha256-${createHash('sha256').update(inline).digest('base64')}'`;
  return [
    "default-src 'none'",
    `script-src 'self'${hash}${origin}`,
    "style-src 'self' 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='",
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

/** Emits files beside the bundle: by their place there, {{placeholders}} of pages filled in. */
function files(places, values = {}) {
  return {
    apply(compiler) {
      compiler.hooks.thisCompilation.tap('files', (compilation) => {
        compilation.hooks.processAssets.tap('files', () => {
          for (const [to, from] of Object.entries(places)) {
            compilation.fileDependencies.add(from);
            const content = readFileSync(from);
            const filled = to.endsWith('.html')
              ? content.toString('utf8').replace(/\{\{(\w+)\}\}/g, (_, name) => values[name])
              : content;
            compilation.emitAsset(to, new sources.RawSource(filled));
          }
        });
      });
    },
  };
}

function folder(from, to) {
  const names = readdirSync(here(from)).filter((name) => name.endsWith('.png'));
  return Object.fromEntries(names.map((name) => [`${to}/${name}`, here(from, name)]));
}

/** What office.js asks its own folder for, in Chinese and English Excel on Windows, the Mac and the web. */
function localOffice() {
  const source = path.dirname(require.resolve('@microsoft/office-js/package.json'));
  const names = [
    ...['office.js', 'o15apptofilemappingtable.js'],
    ...['excel-win32-16.01.js', 'excel-web-16.00.js', 'excel-mac-16.00.js'],
    ...['zh-cn/office_strings.js', 'en-us/office_strings.js'],
  ];
  return {
    ...Object.fromEntries(names.map((name) => [`office/${name}`, path.join(source, 'dist', name)])),
    'office/LICENSE.md': path.join(source, 'LICENSE.md'),
  };
}

/** The add-in in Excel. */
const office = officeSource();
/** The browser hashes a script within the page with these line ends. */
const early = readFileSync(here('src/excel-addin/early.js'), 'utf8').replaceAll('\r\n', '\n');
const excel = {
  ...page,
  name: 'excel',
  entry: { taskpane: './src/excel-addin/main.ts' },
  output: {
    path: here('dist/excel'),
    filename: '[name].js',
    chunkFilename: '[name].[contenthash:8].js',
    clean: true,
  },
  plugins: [
    ...shared.plugins,
    files(
      {
        'taskpane.html': here('src/excel-addin/taskpane.html'),
        'taskpane.css': here('src/excel-addin/taskpane.css'),
        'help.html': here('src/excel-addin/help.html'),
        'manifest.xml': here('manifest.xml'),
        ...folder('assets/icons', 'assets/icons'),
        ...(office === OFFICE_JS.local ? localOffice() : {}),
      },
      { office, early, csp: contentSecurityPolicy({ office, inline: early }) },
    ),
  ],
};

/** WPS carries a browser of its own, Chromium 104 or older, and opens pages from folders too: one classic script. */
const wps = {
  ...page,
  name: 'wps',
  target: ['web', 'es2018'],
  entry: { pane: './src/wps-addin/main.ts' },
  output: { path: here('dist/wps'), filename: '[name].js', clean: true },
  module: {
    parser: { javascript: { dynamicImportMode: 'eager' } },
    rules: [
      typescript('es2018'),
      {
        test: /\.m?js$/,
        include: /node_modules/,
        use: {
          loader: 'swc-loader',
          options: { jsc: { target: 'es2018' }, isModule: 'unknown' },
        },
      },
    ],
  },
  optimization: {
    minimizer: [
      new TerserPlugin({
        minify: TerserPlugin.swcMinify,
        extractComments: false,
        // Older than what the minimizer would make of it.
        exclude: 'main.js',
        terserOptions: { ecma: 2018, module: false },
      }),
    ],
  },
  plugins: [
    ...shared.plugins,
    files(
      {
        ...Object.fromEntries(
          ['manifest.xml', 'ribbon.xml', 'index.html', 'main.js', 'pane.html'].map((name) => [
            name,
            here('src/wps-addin', name),
          ]),
        ),
        'pane.css': here('src/excel-addin/taskpane.css'),
        ...folder('assets/icons', 'images'),
      },
      { csp: contentSecurityPolicy({}) },
    ),
  ],
};

/** Univer writes its styles into the page; nothing may be evaluated, and nothing but ourselves is asked for. */
const WORKBENCH_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** The workbench: the pane beside a spreadsheet of its own. */
const workbench = {
  ...page,
  name: 'workbench',
  entry: { workbench: './src/workbench/main.tsx' },
  output: {
    path: here('dist/workbench'),
    filename: '[name].js',
    chunkFilename: '[name].[contenthash:8].js',
    clean: true,
  },
  experiments: { css: true },
  module: {
    rules: [
      typescript('es2020'),
      { test: /\.css$/, type: 'css' },
      // Univer's modules name each other without endings.
      { test: /\.m?js$/, resolve: { fullySpecified: false } },
    ],
  },
  plugins: [
    ...shared.plugins,
    files(
      {
        'index.html': here('src/workbench/index.html'),
        'workbench.css': here('src/workbench/workbench.css'),
        'icon.png': here('assets/icons/jixiao-32.png'),
        ...Object.fromEntries(
          ['urumqi-2024.xlsx', 'xinjiang-2024.xlsx', 'urumqi-2024-stacked.xlsx'].map((name) => [
            `samples/${name}`,
            here('samples', name),
          ]),
        ),
      },
      { csp: WORKBENCH_POLICY },
    ),
  ],
};

/** Its workers, each whole in one file: a page on a disk carries them as text. */
const workers = {
  ...page,
  name: 'workers',
  target: ['webworker', 'es2020'],
  entry: {
    'book-worker': './src/workbench/book-worker.ts',
    'check-worker': './src/workbench/check-worker.ts',
  },
  output: { path: here('dist/workers'), filename: '[name].js' },
  module: {
    parser: { javascript: { dynamicImportMode: 'eager' } },
    rules: workbench.module.rules,
  },
};

/** Where those are when the page on a disk is built. */
const builtWorkers = process.env.WORKERS ?? here('dist/workers');

/** The workbench as a folder that opens without a server: one script, nothing is fetched (docs/deployment.md). */
const offline = {
  ...workbench,
  name: 'offline',
  output: {
    path: here('dist/offline'),
    filename: '程序/[name].js',
    cssFilename: '程序/univer.css',
    clean: true,
  },
  module: {
    parser: { javascript: { dynamicImportMode: 'eager' } },
    rules: [
      ...workbench.module.rules,
      { include: builtWorkers, type: 'asset/source' },
      { test: /\.xlsx$/, type: 'asset/inline' },
    ],
  },
  resolve: { ...shared.resolve, alias: { 'built-worker': builtWorkers } },
  plugins: [
    ...shared.plugins,
    ...['workers', 'sample-bytes'].map(
      (name) =>
        new NormalModuleReplacementPlugin(
          new RegExp(`^\\./${name}$`),
          here('src/workbench/offline', name),
        ),
    ),
    files(
      {
        '绩效目标表助手.html': here('src/workbench/offline/index.html'),
        '程序/workbench.css': here('src/workbench/workbench.css'),
      },
      {
        csp: WORKBENCH_POLICY.replace("worker-src 'self'", 'worker-src blob:').replace(
          "connect-src 'self'",
          'connect-src data:',
        ),
      },
    ),
  ],
};

/** What the journeys put into the pane's page before office.js. */
const journeys = {
  ...page,
  name: 'journeys',
  entry: {
    external: './test/journeys/external-page.ts',
    et: './test/journeys/et-page.ts',
  },
  output: { path: here('dist/journeys'), filename: '[name].js' },
};

/** What bench/ compares the pane with. */
const bare = {
  ...page,
  name: 'bare',
  entry: { taskpane: './bench/pane/bare.tsx' },
  output: { path: here('dist/bare'), filename: '[name].js' },
};

module.exports = [
  cli,
  excel,
  wps,
  workbench,
  workers,
  offline,
  serve,
  journeys,
  evaluate,
  bench,
  bare,
];
