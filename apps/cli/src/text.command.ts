import { Command } from 'commander'
import { evaluateHotCommand } from './text/evaluate-hot.ts'
import { evaluateOcrCommand } from './text/evaluate-ocr.ts'
import { evaluateRepeatsCommand } from './text/evaluate-repeats.ts'
import { evaluateRepliesCommand } from './text/evaluate-replies.ts'
import { evaluateRoutingCommand } from './text/evaluate-routing.ts'
import { evaluateSearchCommand } from './text/evaluate-search.ts'
import { evaluateTopicsCommand } from './text/evaluate-topics.ts'
import { factsCommand } from './text/facts.ts'
import { installOcrCommand } from './text/install-ocr.ts'
import { trainCountyCommand } from './text/train-county.ts'
import { trainTopicsCommand } from './text/train-topics.ts'

/** What can be measured: one file each in `text/`. */
const EVALUATIONS: readonly (() => Command)[] = [
  evaluateTopicsCommand,
  evaluateRoutingCommand,
  evaluateRepeatsCommand,
  evaluateSearchCommand,
  evaluateRepliesCommand,
  evaluateHotCommand,
  evaluateOcrCommand,
]

/** What can be learned: from files, or from what a county decided. */
const TRAININGS: readonly (() => Command)[] = [trainTopicsCommand, trainCountyCommand]

const group = (command: Command, parts: readonly (() => Command)[]): Command => {
  for (const part of parts) command.addCommand(part())
  return command
}

/** onedoor text: the part that reads letters, trained and measured on files; only `train county` opens an installation, and only `install-ocr` puts something into its folder. */
export const textCommand = (): Command =>
  new Command('text')
    .description('读信：训练与评测 reading letters: train and measure')
    .addCommand(group(new Command('evaluate').description('在文件上评测 measure on files'), EVALUATIONS))
    .addCommand(group(new Command('train').description('训练 train'), TRAININGS))
    .addCommand(factsCommand())
    .addCommand(installOcrCommand())
