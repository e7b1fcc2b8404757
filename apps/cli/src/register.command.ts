import { readFileSync } from 'node:fs'
import { checkRegister, verifyEd25519 } from '@onedoor/eventstore'
import { type Bridge, type Checkpoint, isSignedBy, parseCheckpoint, parseVerifierKey, toBase64, verifyReceipt } from '@onedoor/ledger'
import { sha256 } from '@onedoor/vault'
import { Command } from 'commander'
import { registerLogOf } from '../../server/src/services.ts'
import { answer, type Common, counting, withCommon, withInstallation, withJson } from './output.ts'
import { type FileFlags, verifyFiles } from './verify-files.ts'

const read = (file: string): string => {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    throw new Error(`读不到文件 ${file}。The file cannot be read.`)
  }
}

type VerifyFlags = FileFlags & Readonly<{ against?: string }>

/** The kept checkpoint must be one of this register, signed by its key: a forged one would prove nothing. */
const keptCheckpoint = (file: string, key: string): Checkpoint => {
  const parsed = parseCheckpoint(read(file))
  const verifier = parseVerifierKey(sha256, key)
  if (parsed === undefined) throw new Error(`${file} 不是检查点文件。It is not a checkpoint.`)
  if (verifier === undefined || !isSignedBy(parsed, verifier, verifyEd25519))
    throw new Error(`${file} 不是本登记簿签发的检查点。It was not signed by this register’s key.`)
  return parsed
}

const verifyCommand = (): Command =>
  withCommon(new Command('verify').description('重新计算整个登记簿 recompute the whole register from the database'))
    .option('--against <checkpoint>', '以前保存的检查点 a checkpoint kept earlier')
    .option('--archive <zip>', '签名归档包，离线核对 a signed archive, checked offline')
    .option('--paper <pdf>', '一份文书 a document')
    .option('--signature <sig>', '文书的分离签名，离线核对 the document’s detached signature, checked offline')
    .option('--key <key>', '登记簿的验证公钥 the register’s verifier key')
    .action((flags: VerifyFlags) => (flags.archive === undefined && flags.paper === undefined ? verifyRegister(flags) : verifyFiles(flags)))

const verifyRegister = (flags: VerifyFlags): Promise<void> =>
  withInstallation(flags, async ({ county }) => {
    const log = registerLogOf(county, () => new Date())
    const against = flags.against === undefined ? undefined : keptCheckpoint(flags.against, log.key)
    const checked = await checkRegister(county.db, county.code, {
      against,
      keys: county.secrets.keys,
      progress: counting('已核对 checked'),
    })
    if (process.stderr.isTTY) process.stderr.write('\n')
    if (checked.ok) {
      const root = toBase64(checked.root)
      const lines = [`登记簿完整：${checked.size} 条记录。The register is whole: ${checked.size} entries.`, `root ${root}`]
      answer(flags, { ok: true, size: checked.size, root, ...(against && { against: against.size }) }, lines)
      return
    }
    const { position, number, code, why } = checked
    const where = `第 ${position + 1} 条${number === undefined ? '' : `（${number}）`} entry ${position + 1}${number === undefined ? '' : ` (${number})`}`
    answer(flags, { ok: false, position, number: number ?? null, code, why }, [`登记簿不完整：${where}：${why.zh}。${why.en}.`])
    process.exitCode = 1
  })

const checkpointCommand = (): Command =>
  withCommon(new Command('checkpoint').description('打印已签名的登记簿头 print the signed head of the register')).action((flags: Common) =>
    withInstallation(flags, async ({ county }) => {
      const log = registerLogOf(county, () => new Date())
      const note = await log.checkpoint()
      answer(flags, { note, size: parseCheckpoint(note)?.size, key: log.key }, [note.trimEnd()])
    }),
  )

type ReceiptFlags = Common & Readonly<{ checkpoint: string; key?: string; consistency?: string }>

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

const bridgeOf = (file: string | undefined): Bridge | undefined => {
  if (file === undefined) return undefined
  const given = parsed(read(file)) as Partial<Bridge> | null | undefined
  const { from, to, proof } = given ?? {}
  if (typeof from === 'number' && typeof to === 'number' && Array.isArray(proof) && proof.every((part) => typeof part === 'string'))
    return { from, to, proof }
  throw new Error(`${file} 不是两个检查点之间的证明。It is not a proof between two checkpoints.`)
}

/** Needs no database and no network: two files and arithmetic. */
const receiptCommand = (): Command => {
  const verify = withJson(new Command('verify').description('离线核对回执 check a receipt offline'))
    .argument('<file>', '回执 the receipt (JSON)')
    .requiredOption('--checkpoint <file>', '保存的检查点 a checkpoint you kept')
    .option('--consistency <file>', '两个检查点之间的证明 the proof between the two, from /register/consistency?from=…&to=…')
    .option('--key <key>', '登记簿的验证公钥 the register’s verifier key')
    .action((file: string, flags: ReceiptFlags) => {
      const tools = { hash: sha256, verify: verifyEd25519 }
      const checked = verifyReceipt(tools, parsed(read(file)), read(flags.checkpoint), {
        key: flags.key,
        bridge: bridgeOf(flags.consistency),
      })
      if (!checked.ok) {
        answer(flags, checked, [`未通过：${checked.why.zh} ${checked.why.en}`])
        process.exitCode = 1
        return
      }
      const trust =
        checked.signature === 'given-key'
          ? ''
          : '（检查点签名用回执内的公钥核对；可用 --key 指定公钥 signature checked with the receipt’s own key; give --key to use yours）'
      answer(flags, checked, [
        `核对无误：${checked.register} ${checked.number ?? ''} 在登记簿第 ${checked.position + 1} 条，登记于 ${checked.at}。${trust}`,
        `It holds: entry ${checked.position + 1} of ${checked.size}, ${checked.type}, entered ${checked.at}.`,
      ])
    })
  return new Command('receipt').description('回执 receipts').addCommand(verify)
}

/** onedoor verify, checkpoint, receipt verify: the register, checked by anyone. */
export const registerCommands = (): readonly Command[] => [verifyCommand(), checkpointCommand(), receiptCommand()]
