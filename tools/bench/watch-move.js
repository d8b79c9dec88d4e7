// Runs in every document of a measured page: from the first tap on, when the next frame shows anything else, and when the
// frame comes that has the title of another page. In a file of its own, as watch-tap.js: what tsx compiles does not run in a page.
addEventListener(
  'click',
  () => {
    const times = (window.times = { tapped: performance.now(), next: 0, page: 0 })
    const before = document.title
    const shown = document.querySelector('main')?.textContent
    const look = () => {
      if (times.next === 0 && document.querySelector('main')?.textContent !== shown) times.next = performance.now()
      if (document.title !== before && times.next > 0) times.page = performance.now()
      else requestAnimationFrame(look)
    }
    requestAnimationFrame(look)
  },
  { capture: true, once: true },
)
