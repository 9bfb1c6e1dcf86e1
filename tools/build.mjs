// `npm run build`: the corpus preprocessed, and a static site in dist/. Arguments go to `preprocess`.
import { buildSite } from './build-site.mjs'
import { demandPackages } from './run.mjs'

demandPackages()
process.exitCode = await buildSite(process.argv.slice(2))
if (process.exitCode === 0) console.log('built dist/')
