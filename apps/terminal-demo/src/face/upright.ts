/** Like a passport picture, 4 to 5; small enough for one envelope (wire.md). */
const size = { width: 320, height: 400 }

/** Base64 of a JPEG of the upright part in the middle of what the camera sees. */
export function uprightOf(video: HTMLVideoElement): string {
  const { videoWidth, videoHeight } = video
  const width = Math.min(videoWidth, videoHeight * (size.width / size.height))
  const height = width * (size.height / size.width)
  const canvas = document.createElement('canvas')
  Object.assign(canvas, size)
  canvas
    .getContext('2d')!
    .drawImage(
      video,
      (videoWidth - width) / 2,
      (videoHeight - height) / 2,
      width,
      height,
      0,
      0,
      size.width,
      size.height,
    )
  return canvas.toDataURL('image/jpeg', 0.6).replace(/^data:image\/jpeg;base64,/, '')
}
