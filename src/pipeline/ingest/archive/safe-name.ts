/** Longest name of a file or folder that is kept. */
const MAX_NAME = 100
const MAX_FOLDERS = 12

/**
 * A name out of an archive as a path that stays below the archive's own: no steps up, no drive, no control
 * characters, nothing that a file cannot be called.
 *
 * @example safeName('../../etc/pass:wd') // 'etc/pass_wd'
 */
export const safeName = (name: string): string => {
  const parts = name
    .slice(0, 4000)
    .replace(/^[a-z]:[\\/]/iu, '')
    .split(/[\\/]/u)
    .map((part) => part.replace(/[\u0000-\u001F\u007F<>:"|?*]/gu, '_').trim())
    .filter((part) => part !== '' && !/^\.+$/u.test(part))
  const kept = parts.slice(-MAX_FOLDERS).map((part) => {
    if (part.length <= MAX_NAME) return part
    const ending = /\.[a-z0-9]{1,8}$/iu.exec(part)?.[0] ?? ''
    return part.slice(0, MAX_NAME - ending.length) + ending
  })
  return kept.join('/') || 'unnamed'
}

/** Gives each name once: a second of the same gets a number. @example uniqueNames()('a.html') // 'a.html' */
export const uniqueNames = (): ((name: string) => string) => {
  const taken = new Set<string>()
  return (name) => {
    let unique = name
    for (let count = 2; taken.has(unique.toLowerCase()); count++) {
      unique = name.replace(/(\.[a-z0-9]{1,8})?$/iu, (ending) => `-${count}${ending}`)
    }
    taken.add(unique.toLowerCase())
    return unique
  }
}

/**
 * The last part of an address as a name for a file: letters, digits and hyphens.
 *
 * @example nameOfAddress('https://courier.example/world/talks-resume?x=1') // 'courier-example/world-talks-resume'
 */
export const nameOfAddress = (address: string): string => {
  const { host = '', path = '' } =
    /^(?:https?:\/\/)?(?:www\.)?(?<host>[^/?#]{1,200})(?<path>[^#]{0,1000})/iu.exec(address)?.groups ?? {}
  const slug = (text: string): string =>
    text
      .toLowerCase()
      .replace(/\.(?:html?|php|aspx?)$/u, '')
      .replace(/[^\p{L}\p{N}]+/gu, '-')
      .replace(/^-|-$/gu, '')
      .slice(-90)
      .replace(/^-/u, '')
  return `${slug(host) || 'page'}/${slug(path) || 'index'}`
}
