/** Microsoft's tools for developers of add-ins: a certificate that this machine trusts, and Excel told of a manifest. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

export interface OfficeTools {
  /** Makes one and has it trusted where there is none; Windows and the Mac ask the user. */
  certificate(): Promise<{ readonly cert: Buffer; readonly key: Buffer }>;
  hasCertificate(): boolean;
  /** No longer trusted, and deleted. */
  removeCertificate(): Promise<void>;
  /** Registers the manifest and opens Excel with a workbook that shows the add-in. */
  open(manifest: string): Promise<void>;
  unregister(manifest: string): Promise<void>;
}

interface Certificates {
  getHttpsServerOptions(): Promise<{ cert: Buffer; key: Buffer }>;
  isCaCertificateInstalled(returnInvalid?: boolean): boolean;
  uninstallCaCertificate(machine?: boolean, verbose?: boolean): Promise<void>;
  deleteCertificateFiles(): void;
}

interface DeveloperSettings {
  sideloadAddIn(manifest: string, app: string): Promise<void>;
  unregisterAddIn(manifest: string): Promise<void>;
}

/** They are not part of `npm ci`: fetched when they are needed first. Throws Error with a sentence. */
export function officeTools(folder: string): OfficeTools {
  if (!existsSync(join(folder, 'node_modules'))) {
    // As npm itself runs npm: its name alone starts nothing on Windows.
    const npm = process.env['npm_execpath'];
    const [command, ...args] = npm === undefined ? ['npm'] : [process.execPath, npm];
    const { status } = spawnSync(command, [...args, 'ci', '--prefix', folder], {
      stdio: 'inherit',
    });
    if (status !== 0) {
      throw new Error(
        '没能下载 Excel 加载项的开发工具（office-addin-dev-certs、office-addin-dev-settings）；请检查网络后再试。',
      );
    }
  }
  const load = createRequire(join(folder, 'package.json'));
  const certificates = load('office-addin-dev-certs') as Certificates;
  const settings = load('office-addin-dev-settings') as DeveloperSettings;
  return {
    certificate: () => certificates.getHttpsServerOptions(),
    hasCertificate: () => certificates.isCaCertificateInstalled(true),
    async removeCertificate() {
      await certificates.uninstallCaCertificate(false, false);
      certificates.deleteCertificateFiles();
    },
    open: (manifest) => settings.sideloadAddIn(manifest, 'excel'),
    unregister: (manifest) => settings.unregisterAddIn(manifest),
  };
}
