import type { FurnitureRule } from '../../pipeline/clean/mask-furniture.ts'

const AGENCY =
  '(?:AFP|AP|EPA|EFE|ANSA|DPA|GPO|IDF|Reuters|REUTERS|Getty Images?|Getty|Associated Press|AP Photo|Shutterstock|Bloomberg|Anadolu|Xinhua|UPI|Zuma Press|NurPhoto|Alamy)'

/**
 * Page furniture of English-language news, tried line by line in this order. A rule names a form that many
 * publishers share, never one publisher's story.
 */
export const FURNITURE: readonly FurnitureRule[] = [
  {
    id: 'en/furniture/promo',
    pattern:
      /^\s*(?:read (?:more|next|also|the full)|see also|more|related|watch(?: now| live)?|listen|also read|recommended|don['’]t miss|editor['’]s note|trending|most read|must[- ]reads?|story continues below|advertisement|photos?|video|gallery|slideshow|explainer|in pictures|live updates?|breaking)\s*(?:[:|>»]|\((?:\d+ )?(?:images?|photos?)\)).*$/giu,
  },
  {
    id: 'en/furniture/bracketed-promo',
    pattern: /[([](?:related|read more|read|see also|watch|more|also see)\s*:[^)\]]{0,200}[)\]]/giu,
  },
  {
    id: 'en/furniture/tagged-promo',
    // "Olympics 2018:Analysts doubt…": a label glued to a headline without a blank.
    pattern: /^\s*[A-Z][\p{L}\d ]{1,30}:(?=[A-Z])[^.!?]{10,200}$/gu,
  },
  {
    id: 'en/furniture/shouted-line',
    // A line in capitals is a promo or a label; a story's line never is.
    pattern: /^\s*(?=(?:[^\p{Ll}]*\p{Lu}){6})[^\p{Ll}]{12,}$/gu,
  },
  {
    id: 'en/furniture/video-strip',
    pattern: /^.*\b(?:JUST WATCHED|MUST WATCH|Replay More Videos|Play Video)\b.*$/gu,
  },
  {
    id: 'en/furniture/call-to-action',
    pattern:
      /^\s*(?:click here|sign up|subscribe|follow (?:us|\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?) on|download (?:the|our)|get (?:the|our) (?:latest|free|app)|email (?:tips|us)|share this|join (?:us|our)|support our|donate|log ?in|register|have a (?:tip|news tip)|contact (?:us|the (?:author|reporter|writer)))\b.*$/giu,
  },
  {
    id: 'en/furniture/newsletter',
    pattern:
      /^.*\b(?:(?:in|to) your inbox|our (?:privacy policy|terms of (?:use|service))|daily newsletters?)\b.*$|^\s*by (?:signing up|subscribing|registering|clicking)\b.*$/giu,
  },
  {
    id: 'en/furniture/update-note',
    pattern:
      /^\s*\((?:updates?|adds?|recasts?|corrects?|refiles?|rewrites?|writes through|changes)\b[^)]{0,300}\)\s*$|^\s*(?:this (?:post|story|article|report|file|page|copy) (?:was|has been|is being)\b[^.]{0,80}(?:updated|corrected|amended|published|edited)\b.*|(?:last )?updated?(?: at| on)?[: ]\s?.{0,40}\d{1,2}:\d{2}.*)$/giu,
  },
  {
    id: 'en/furniture/credits-line',
    pattern:
      /^\s*[-–—]*\s*(?:with (?:assistance|reporting|contributions?|files|additional reporting) (?:from|by)|additional reporting by|reporting by|writing by|edited by|editing by|compiled by|translated by)\b.*$/giu,
  },
  {
    id: 'en/furniture/contribution',
    pattern:
      /^.{0,160}\bcontributed (?:to (?:this|the) (?:report|story|article|post)|reporting|from [A-Z][\p{L} ]{2,30})\b.{0,40}$/gu,
  },
  {
    id: 'en/furniture/by-line',
    pattern:
      /^\s*(?:by|By|BY)\s+\p{Lu}[\p{L}.'’-]+(?:\s+\p{Lu}[\p{L}.'’-]*){1,3}(?:,?\s+(?:and|And|AND)\s+\p{Lu}[\p{L}.'’-]+(?:\s+\p{Lu}[\p{L}.'’-]*){1,3})?(?:\s*[,|].{0,60})?\s*$/gu,
  },
  {
    id: 'en/furniture/copyright',
    pattern:
      /^\s*(?:copyright\b|\(c\)|©).*$|^.*\b(?:all rights reserved|may not be (?:published|reproduced|broadcast)|reprint permission|available without charge to any eligible|for licensing opportunities)\b.*$|©\s?\d{4}.*$/giu,
  },
  {
    id: 'en/furniture/caption-widget',
    pattern:
      /^\s*(?:enlarge this image|toggle caption|hide caption|view (?:image|gallery)|image source)\b.*$/giu,
  },
  {
    id: 'en/furniture/agency-caption',
    // "… June 2, 2019. REUTERS/Name": a caption that ends in its credit and date, told of a picture.
    pattern:
      /^.*\b(?:REUTERS|AFP|AP Photo|EPA|Getty Images)\s?\/\s?[\p{L} .'’-]{3,40}(?:\/File(?: Photo)?)?\s*$/gu,
  },
  {
    id: 'en/furniture/photo-credit',
    // The credit behind a caption; the caption itself is the publisher's sentence and stays.
    pattern: new RegExp(
      `(?<=[.!?"”'’)\\s]|^)(?:(?:photo(?:graph)?|image|picture|credit|file)s?\\s*(?:by|:)\\s*[\\p{L} .'’/-]{2,60}|(?:\\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}[\\p{L}'’-]*\\.?){0,3}\\s?/\\s?)?(?:${AGENCY}\\s?/\\s?)?${AGENCY}(?: via ${AGENCY})?|via ${AGENCY}|${AGENCY} via [\\p{L} ]{2,30})\\s*$`,
      'gu',
    ),
  },
  {
    id: 'en/furniture/dateline',
    // "GENEVA, March 3 (Reuters) - ", "(Bloomberg) -- ", "SEOUL — "
    pattern:
      /^\s*(?:\p{Lu}[\p{Lu}.'’-]+(?:[ /,-]+\p{Lu}[\p{L}.'’-]*){0,4}(?:,? \p{Lu}\p{Ll}{2,8}\.? \d{1,2})?\s*)?\((?:Reuters|AP|AFP|Bloomberg|CNN|UPI|Xinhua|dpa|IANS|ANI|TNS|EFE|Interfax|TASS|Kyodo|Yonhap)\)\s*(?:-{1,2}|–|—|:)\s*|^\s*\p{Lu}[\p{Lu}.'’]{2,}(?:[ ,/-]+\p{Lu}[\p{Lu}.'’]+){0,3}(?:, \p{Lu}\p{L}+){0,2}\s+(?:--|–|—)\s+/gu,
  },
  {
    id: 'en/furniture/embedded-post',
    pattern:
      /(?:pic\.twitter\.com|t\.co)\/\S+|\s[-–—]\s[^—]{2,80}\(@\w{2,20}\) (?:\p{Lu}\p{Ll}+ \d{1,2}, \d{4})/gu,
  },
  {
    id: 'en/furniture/box-label',
    pattern: /^\s*(?:story highlights|key points|highlights|at a glance)\b:?\s*/giu,
  },
]
