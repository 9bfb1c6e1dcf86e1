/** A page opened straight from disk may start no worker: nothing can be read there. */
export const canAddArticles = (): boolean =>
  typeof Worker !== 'undefined' && window.location.protocol !== 'file:'
