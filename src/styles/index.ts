import type {HouseStyle} from '../style.js'
import afp from './afp.js'
import ani from './ani.js'
import ap from './ap.js'
import desk from './desk.js'
import dpa from './dpa.js'
import india from './india.js'
import pti from './pti.js'
import publish from './publish.js'
import recommended from './recommended.js'
import reuters from './reuters.js'
import uk from './uk.js'
import xinhua from './xinhua.js'

/** The built-in house styles: what holds anywhere, the two directions of copy, then houses. */
export const styles: readonly HouseStyle[] = [recommended, desk, publish, afp, ani, ap, dpa, india, pti, reuters, uk, xinhua]
