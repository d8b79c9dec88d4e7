// Runs in every document of a measured page: notes, on a clock that all of them share, the tap and the frame in which the
// code's modules were painted.
const now = () => performance.timeOrigin + performance.now()
const look = () => {
  const drawn = document.querySelector('.qr .dark')?.getAttribute('d')
  if (!drawn || sessionStorage.getItem('tapped') === null) requestAnimationFrame(look)
  else requestAnimationFrame(() => setTimeout(() => sessionStorage.setItem('painted', String(now()))))
}
addEventListener('click', () => sessionStorage.setItem('tapped', String(now())), { capture: true })
requestAnimationFrame(look)
