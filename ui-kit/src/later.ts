import { fetchPicture } from './layout/state-page/state-picture.ts'
import { fetchVoice } from './read-aloud.ts'

/** What no first paint needs, fetched once a page stands: how to read aloud, and what stands above the words of a page that stops. */
export const fetchLater = () => Promise.all([fetchVoice(), fetchPicture()])
