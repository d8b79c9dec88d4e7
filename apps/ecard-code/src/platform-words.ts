/** `11月23日 10:26` of a platform time; the year goes without saying for what happened lately. */
export function momentWords(at: string): string {
  return `${Number(at.slice(5, 7))}月${Number(at.slice(8, 10))}日 ${at.slice(11, 16)}`
}

/** C.7 with its extension after "/": the extension says more than the class. */
export function sceneWords(scene: string): string {
  return scene.slice(scene.indexOf('/') + 1).replace(/应用$/, '')
}
