/** A cluster as somebody put it together by reading. */
export type GivenCluster = Readonly<{ cluster: string; ids: readonly string[] }>

/**
 * B³: for each letter, which share of its group belongs there (precision) and which share of its cluster is in the group (recall), averaged over letters. Only letters of given clusters are
 * looked at: of all others nobody said where they belong. `found`: the share of given clusters with which a group has at least half in common (Jaccard), again among these letters;
 * `foundWhole`: the same with the groups as they are, every other letter in them counted as wrong.
 */
export type HotAgreement = Readonly<{ precision: number; recall: number; f1: number; found: number; foundWhole: number }>

/** Two sets have enough in common from here on. */
const FOUND = 0.5

const grouped = (ids: readonly string[], groupOf: (id: string) => number): ReadonlyMap<number, readonly string[]> => {
  const groups = new Map<number, string[]>()
  for (const id of ids) {
    const list = groups.get(groupOf(id))
    if (list === undefined) groups.set(groupOf(id), [id])
    else list.push(id)
  }
  return groups
}

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length)

/** The most that any group has in common with the cluster, the size of a group being what `sizeOf` says. */
const inCommon = (
  ids: readonly string[],
  groups: ReadonlyMap<number, readonly string[]>,
  sizeOf: (group: number, members: readonly string[]) => number,
): number => {
  const wanted = new Set(ids)
  return Math.max(
    0,
    ...[...groups].map(([group, members]) => {
      const both = members.filter((id) => wanted.has(id)).length
      return both / (wanted.size + sizeOf(group, members) - both)
    }),
  )
}

export const hotAgreement = (given: readonly GivenCluster[], all: readonly string[], groupOf: (id: string) => number): HotAgreement => {
  const ids = given.flatMap((cluster) => cluster.ids)
  const clusterOf = new Map(given.flatMap((cluster) => cluster.ids.map((id) => [id, cluster.cluster] as const)))
  const sizeOf = new Map(given.map((cluster) => [cluster.cluster, cluster.ids.length]))
  const groups = grouped(ids, groupOf)
  const whole = grouped(all, groupOf)
  const scores = [...groups.values()].flatMap((members) =>
    members.map((id) => {
      const same = members.filter((other) => clusterOf.get(other) === clusterOf.get(id)).length
      return { precision: same / members.length, recall: same / (sizeOf.get(clusterOf.get(id) ?? '') ?? 1) }
    }),
  )
  const [precision, recall] = [mean(scores.map((score) => score.precision)), mean(scores.map((score) => score.recall))]
  const share = (size: (group: number, members: readonly string[]) => number) =>
    mean(given.map((cluster) => (inCommon(cluster.ids, groups, size) >= FOUND ? 1 : 0)))
  return {
    ...{ precision, recall, f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall) },
    found: share((_, members) => members.length),
    foundWhole: share((group, members) => whole.get(group)?.length ?? members.length),
  }
}
