/** A unit of measurement. */
export interface Unit {
  dimension: 'length' | 'area' | 'mass' | 'volume' | 'speed' | 'temperature'
  system: 'metric' | 'imperial'
  /**
   * How many base units (metre, square metre, kilogram, litre, km/h) one is. Several where the word means several
   * units: miles at sea, American and British gallons. Temperatures: degrees Celsius a degree.
   */
  factors: readonly number[]
  /** The name of one and of many, for notes. */
  name: string
}

const table: ReadonlyArray<readonly [string, Unit['dimension'], Unit['system'], readonly number[], string]> = [
  ['kilometres', 'length', 'metric', [1000], 'km|kms|kilometre|kilometres|kilometer|kilometers'],
  ['metres', 'length', 'metric', [1], 'm|metre|metres|meter|meters'],
  ['centimetres', 'length', 'metric', [0.01], 'cm|cms|centimetre|centimetres|centimeter|centimeters'],
  ['millimetres', 'length', 'metric', [0.001], 'mm|millimetre|millimetres|millimeter|millimeters'],
  ['miles', 'length', 'imperial', [1609.344, 1852], 'mile|miles|mi'],
  ['nautical miles', 'length', 'imperial', [1852], 'nautical mile|nautical miles'],
  ['yards', 'length', 'imperial', [0.9144], 'yard|yards|yd|yds'],
  ['feet', 'length', 'imperial', [0.3048], 'foot|feet|ft'],
  ['inches', 'length', 'imperial', [0.0254], 'inch|inches|in'],
  ['hectares', 'area', 'metric', [10_000], 'hectare|hectares|ha'],
  [
    'square kilometres',
    'area',
    'metric',
    [1e6],
    'square kilometre|square kilometres|square kilometer|square kilometers|sq km|square km|km2|km²|sq kms'
  ],
  ['square metres', 'area', 'metric', [1], 'square metre|square metres|square meter|square meters|sq m|sq metres|sq meters|m²|m2'],
  ['acres', 'area', 'imperial', [4046.856], 'acre|acres'],
  ['square miles', 'area', 'imperial', [2_589_988], 'square mile|square miles|sq mi|sq mile|sq miles'],
  ['square feet', 'area', 'imperial', [0.092903], 'square foot|square feet|sq ft|sq feet'],
  ['kilograms', 'mass', 'metric', [1], 'kg|kgs|kilo|kilos|kilogram|kilograms|kilogramme|kilogrammes'],
  ['grams', 'mass', 'metric', [0.001], 'gram|grams|gramme|grammes'],
  ['tonnes', 'mass', 'metric', [1000], 'tonne|tonnes|metric ton|metric tons|metric tonnes'],
  ['pounds', 'mass', 'imperial', [0.453592], 'pound|pounds|lb|lbs'],
  ['ounces', 'mass', 'imperial', [0.0283495, 0.0311035], 'ounce|ounces|oz'],
  ['stone', 'mass', 'imperial', [6.35029], 'stone|st'],
  ['litres', 'volume', 'metric', [1], 'litre|litres|liter|liters'],
  ['cubic metres', 'volume', 'metric', [1000], 'cubic metre|cubic metres|cubic meter|cubic meters'],
  ['gallons', 'volume', 'imperial', [3.78541, 4.54609], 'gallon|gallons'],
  ['barrels', 'volume', 'imperial', [158.987], 'barrel|barrels|bbl|bbls'],
  ['cubic feet', 'volume', 'imperial', [28.3168], 'cubic foot|cubic feet'],
  [
    'km/h',
    'speed',
    'metric',
    [1],
    'km/h|kph|kmph|km/hr|kmh|kilometres per hour|kilometers per hour|kilometres an hour|kilometers an hour|km per hour|km an hour'
  ],
  ['mph', 'speed', 'imperial', [1.609344], 'mph|miles per hour|miles an hour'],
  ['knots', 'speed', 'imperial', [1.852], 'knot|knots'],
  [
    'degrees Celsius',
    'temperature',
    'metric',
    [1],
    'degrees celsius|degree celsius|degrees centigrade|°c|celsius|deg c|° celsius|degrees c|c'
  ],
  [
    'degrees Fahrenheit',
    'temperature',
    'imperial',
    [5 / 9],
    'degrees fahrenheit|degree fahrenheit|°f|fahrenheit|deg f|° fahrenheit|degrees f|f'
  ]
]

/** Units by every way of writing them, in lower case without points, words parted by one space. */
export const units: ReadonlyMap<string, Unit> = new Map(
  table.flatMap(([name, dimension, system, factors, forms]) => {
    const unit: Unit = {name, dimension, system, factors}
    return forms.split('|').map(form => [form, unit] as const)
  })
)
