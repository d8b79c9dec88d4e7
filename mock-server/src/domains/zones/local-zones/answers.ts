/** What people say around what they mean. */
const filler =
  /请问|怎么|怎样|如何|什么|哪里|哪儿|在哪|可以|能不能|能否|需要|办理|我要|我想|一下|的|吗|呢|了|啊|要|想|我|您|在|去|和|、|，|。|？|\?|,|\s/g

/** Pairs of neighbouring characters: words of Chinese without a dictionary. */
function pairsOf(text: string): string[] {
  const characters = Array.from(text)
  return characters.slice(1).map((each, at) => characters[at]! + each)
}

interface Entry {
  title: string
  note: string
  words: string
}

/** A question is answered by what holds at least so much of it. */
const leastShare = 0.5
const mostAnswers = 3

/** Guides that hold what was asked for, the nearest first; none rather than a guess. */
export function findAnswers<E extends Entry>(entries: E[], question: string): E[] {
  const asked = [...new Set(question.split(filler).flatMap(pairsOf))]
  if (asked.length === 0) return []
  return entries
    .map((entry) => {
      const text = `${entry.title} ${entry.words}`
      const more = `${text} ${entry.note}`
      const share = asked.filter((pair) => more.includes(pair)).length / asked.length
      const inTitle = asked.filter((pair) => text.includes(pair)).length / asked.length
      return { entry, share, rank: share + inTitle }
    })
    .filter(({ share }) => share >= leastShare)
    .sort((one, other) => other.rank - one.rank)
    .slice(0, mostAnswers)
    .map(({ entry }) => entry)
}
