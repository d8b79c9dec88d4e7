import { computed, ref, shallowRef } from 'vue'
import { differences } from './differences.ts'
import { flatten, type TokenFile } from './flatten.ts'
import { versions, type TokenVersion } from './versions.ts'

/** Two versions of the tokens, of the kit's own or from a designer's file, and what is different between them. */
export function useComparison() {
  const all = shallowRef<TokenVersion[]>(versions)
  const before = ref(versions[0]!.name)
  const after = ref(versions[versions.length - 1]!.name)
  const fault = ref('')

  const tokensOf = (name: string) => all.value.find((version) => version.name === name)!.tokens()
  const found = computed(() => differences(tokensOf(before.value), tokensOf(after.value)))

  /** Takes a DTCG file as one more version, and compares the kit's current one with it. */
  async function bring(file: File): Promise<void> {
    fault.value = ''
    try {
      const tokens = flatten([JSON.parse(await file.text()) as TokenFile])
      if (tokens.size === 0) throw new Error('No token in the file')
      all.value = [...versions, { name: file.name, tokens: () => tokens }]
      after.value = file.name
    } catch {
      fault.value = `${file.name} 里没有设计令牌，请选择 DTCG 格式的 JSON 文件`
    }
  }

  return { all, before, after, found, fault, bring }
}

export type Comparison = ReturnType<typeof useComparison>
