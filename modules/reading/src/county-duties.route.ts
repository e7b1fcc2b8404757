import type { Directory } from '@onedoor/http'
import { dutiesOfCounty } from '@onedoor/text/unit/county-duties'
import type { Unit } from '@onedoor/text/unit/suggest-units'
import { countyUnits } from './county-units.state.ts'

/** What each unit of the county that exists that day answers for. */
export const countyDuties = async (directory: Pick<Directory, 'units' | 'places' | 'duties'>, day: string): Promise<readonly Unit[]> =>
  dutiesOfCounty(countyUnits(await directory.units(day), await directory.places()), await directory.duties())
