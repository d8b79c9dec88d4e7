/** What the seven steps of tokens/text-steps.ts are called: ×1, 1.15, 1.3, 1.45, 1.75, 2, 3.2. */
export const stepWords = ['标准', '稍大', '较大', '大', '更大', '特大', '最大']
