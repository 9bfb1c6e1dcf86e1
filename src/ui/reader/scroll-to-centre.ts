import { isStill } from '../settings/motion.ts'

/** Scrolls a box so that something in it stands in the middle; a thing taller than the box shows its top. */
export const scrollToCentre = (box: HTMLElement, target: HTMLElement, isSmooth: boolean): void => {
  const [outer, inner] = [box.getBoundingClientRect(), target.getBoundingClientRect()]
  const room = Math.max(0, (outer.height - inner.height) / 2)
  const top = box.scrollTop + inner.top - outer.top - room
  box.scrollTo({ top, behavior: isSmooth && !isStill() ? 'smooth' : 'instant' })
}
