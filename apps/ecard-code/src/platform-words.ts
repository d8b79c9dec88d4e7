/** C.7 with its extension after "/": the extension says more than the class. */
export function sceneWords(scene: string): string {
  return scene.slice(scene.indexOf('/') + 1).replace(/应用$/, '')
}
