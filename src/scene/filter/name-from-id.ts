/** An id made readable, where nothing says its name. @example nameFromId('united-nations') // 'United Nations' */
export const nameFromId = (id: string): string =>
  id
    .split('-')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(' ')
