'use strict';

const path = require('node:path');
const { BannerPlugin } = require('webpack');
const { version } = require('./package.json');
const { DefinePlugin } = require('webpack');

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

/** The command line: one file for Node 20, so that it starts fast and needs no node_modules. */
const cli = {
  name: 'cli',
  mode: 'production',
  target: 'node20',
  entry: './src/cli/main.ts',
  output: { path: path.resolve(__dirname, 'dist/cli'), filename: 'jixiao.js' },
  resolve: { extensions: ['.ts', '.js'] },
  module: { rules: [swc] },
  plugins: [
    new DefinePlugin({ __VERSION__: JSON.stringify(version) }),
    new BannerPlugin({ banner: '#!/usr/bin/env node', raw: true }),
  ],
  optimization: { minimize: false },
  performance: { hints: false },
  stats: 'errors-warnings',
};

/** What bench/ measures; it runs without a TypeScript loader. */
const bench = {
  name: 'bench',
  mode: 'production',
  target: 'node20',
  entry: './bench/exports.ts',
  output: {
    path: path.resolve(__dirname, 'dist/bench'),
    filename: 'product.js',
    library: { type: 'commonjs2' },
  },
  resolve: { extensions: ['.ts', '.js'] },
  module: { rules: [swc] },
  optimization: { minimize: false },
  performance: { hints: false },
  stats: 'errors-warnings',
};

module.exports = [cli, bench];
