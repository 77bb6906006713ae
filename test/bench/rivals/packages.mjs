/**
 * What each rival is made of, every package at one version. Directus loads `isolated-vm`, whose newer versions bring what is built of it
 * along: nothing is compiled, and no install script runs. Plain NestJS has the versions that Démarche itself has.
 */
export const PACKAGES = {
  node: { dependencies: { [`node-${process.platform}-${process.arch}`]: '22.23.5' } },
  directus: { dependencies: { directus: '12.4.0' }, overrides: { 'isolated-vm': '6.2.0' } },
  postgraphile: { dependencies: { postgraphile: '5.1.5' } },
  'plain-nest': {
    dependencies: {
      '@nestjs/common': '12.4.2',
      '@nestjs/core': '12.4.2',
      '@nestjs/platform-express': '12.3.2',
      pg: '8.23.1',
      'reflect-metadata': '0.2.2',
      rxjs: '7.8.2',
      typeorm: '1.1.1',
    },
  },
};
