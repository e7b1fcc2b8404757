import type { Command } from 'commander'

/** What the parser of the command line says, and the same in Chinese. */
const SAID: readonly (readonly [RegExp, (...named: readonly string[]) => string])[] = [
  [/required option '(.+)' not specified/, (option) => `缺少选项 ${option}。`],
  [/missing required argument '(.+)'/, (argument) => `缺少参数 ${argument}。`],
  [/option '(.+)' argument missing/, (option) => `选项 ${option} 后面缺少值。`],
  [/unknown command '(.+)'/, (command) => `没有这个命令：${command}。`],
  [/unknown option '(.+)'/, (option) => `没有这个选项：${option}。`],
  [/too many arguments/, () => '参数太多。'],
  [/(?:option|command-argument) '(.+?)' (?:value|argument) '(.*?)' .*is invalid/, (option, value) => `${option} 的值不对：${value}。`],
  [/argument '(.*?)' is invalid/, (value) => `值不对：${value}。`],
]

/** `error: unknown option '--x'` with its Chinese in front; what is in both languages already, or not known here, stays. */
export const saidInBoth = (text: string): string => {
  for (const [pattern, inChinese] of SAID) {
    const found = pattern.exec(text)
    if (found !== null) return `${inChinese(...found.slice(1))} ${text.replace(/^error: /, '')}`
  }
  return text
}

/** Gives a command, and every command in it, its help and its errors in both languages. */
export const inBothLanguages = (command: Command): Command => {
  command
    .helpOption('-h, --help', '帮助 help')
    .configureOutput({ outputError: (text, write) => write(saidInBoth(text)) })
    .configureHelp({ styleTitle: (title) => TITLES[title] ?? title })
  if (command.commands.length > 0) command.helpCommand('help [command]', '某个命令的帮助 help for a command')
  for (const part of command.commands) inBothLanguages(part)
  return command
}

const TITLES: Readonly<Record<string, string>> = {
  'Usage:': '用法 Usage:',
  'Options:': '选项 Options:',
  'Arguments:': '参数 Arguments:',
  'Commands:': '命令 Commands:',
}
