import { engineFolder, installEngine } from '@onedoor/ocr'
import { Command } from 'commander'
import { dataFolder } from '../../../server/src/installation.ts'
import { answer, type Common, tell, withCommon } from '../output.ts'

const install = async (flags: Common): Promise<void> => {
  const folder = engineFolder(dataFolder(flags.data))
  tell('正在安装（约 85 MB，版本固定） Installing, 85 MB, at fixed versions …')
  await installEngine(folder)
  answer(flags, { folder }, [`已装好。扫描件和照片现在可以识别。 Installed in ${folder}: scans and photographs are read from now on.`])
}

/** What reads paper is large and optional: it is fetched by this command alone, from the registry npm is set to. */
export const installOcrCommand = (): Command =>
  withCommon(
    new Command('install-ocr').description('安装识别纸信的组件（可选） install what reads scans and photographs (optional)'),
  ).action(install)
