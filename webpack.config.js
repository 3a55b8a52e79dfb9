'use strict';

const { chmodSync } = require('node:fs');
const path = require('node:path');
const { BannerPlugin, DefinePlugin } = require('webpack');
const { version } = require('./package.json');

const swc = {
  test: /\.ts$/,
  exclude: /node_modules/,
  use: {
    loader: 'swc-loader',
    options: {
      jsc: { parser: { syntax: 'typescript' }, target: 'es2022' },
    },
  },
};

/** What both Node bundles share: one file each, readable, without node_modules beside it. */
const node = {
  mode: 'production',
  target: 'node20',
  resolve: { extensions: ['.ts', '.js'] },
  module: { rules: [swc] },
  cache: { type: 'filesystem', buildDependencies: { config: [__filename] } },
  optimization: { minimize: false },
  performance: { hints: false },
  stats: 'errors-only',
};

/** npx runs the file itself, so it must stay executable after every build. */
const executable = {
  apply(compiler) {
    compiler.hooks.afterEmit.tap('executable', () => {
      chmodSync(path.resolve(__dirname, 'dist/cli/jixiao.js'), 0o755);
    });
  },
};

/** The command line. */
const cli = {
  ...node,
  name: 'cli',
  entry: './src/cli/main.ts',
  output: { path: path.resolve(__dirname, 'dist/cli'), filename: 'jixiao.js' },
  plugins: [
    new DefinePlugin({ __VERSION__: JSON.stringify(version) }),
    new BannerPlugin({ banner: '#!/usr/bin/env node', raw: true }),
    executable,
  ],
};

/** What bench/ measures; it runs without a TypeScript loader. */
const bench = {
  ...node,
  name: 'bench',
  entry: './bench/exports.ts',
  output: {
    path: path.resolve(__dirname, 'dist/bench'),
    filename: 'product.js',
    library: { type: 'commonjs2' },
  },
};

module.exports = [cli, bench];
