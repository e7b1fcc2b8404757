import { dayOf } from '@onedoor/case'
import type { Asked, Unit } from '@onedoor/http'
import { isRefusal, type Refusal, refuse } from '@onedoor/kernel'

/** The unit as it exists today, or the refusal: an abolished unit's duties went to its successor (信访工作条例 第二十四条第二款). */
export const unitInEffect = async ({ services }: Pick<Asked, 'services'>, id: string): Promise<Unit | Refusal<'unit-not-in-effect'>> => {
  const units = await services.directory.units(dayOf(services.now()))
  return units.find((unit) => unit.id === id) ?? refuse('unit-not-in-effect', '信访工作条例 第二十四条第二款')
}

/** The command as it came, if the unit that it names exists today. */
export const inEffect = async <Command>(
  command: Command,
  unit: string,
  asked: Pick<Asked, 'services'>,
): Promise<Command | Refusal<'unit-not-in-effect'>> => {
  const found = await unitInEffect(asked, unit)
  return isRefusal(found) ? found : command
}
