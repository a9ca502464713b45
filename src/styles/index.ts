import type {HouseStyle} from '../style.js'
import recommended from './recommended.js'

/** The built-in house styles. */
export const styles: readonly HouseStyle[] = [recommended]
