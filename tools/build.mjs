// `npm run build`: the corpus preprocessed, then a static site in dist/. Arguments go to `preprocess`.
import { demandPackages, runParley, runViteBuild } from './run.mjs'

demandPackages()
const preprocessed = await runParley(['preprocess', ...process.argv.slice(2)])
process.exitCode = preprocessed === 0 ? await runViteBuild() : preprocessed
if (process.exitCode === 0) console.log('built dist/')
