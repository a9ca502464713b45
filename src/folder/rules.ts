import datelineStyle from './folder-dateline-style.js'
import duplicateStory from './folder-duplicate-story.js'
import nameSpelling from './folder-name-spelling.js'
import spellingVariant from './folder-spelling-variant.js'
import tollConflict from './folder-toll-conflict.js'
import type {FolderRule} from './rule.js'

/** All built-in rules across stories, by name. */
export const folderRules: readonly FolderRule[] = [datelineStyle, duplicateStory, nameSpelling, spellingVariant, tollConflict]
