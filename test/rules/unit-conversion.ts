import rule from '../../src/rules/unit-conversion.js'
import {cases} from '../helpers/cases.js'

export default cases(rule, {
  valid: [
    {title: 'Stones and pounds', text: 'He is 5ft 10in (1.78m) tall and weighs 12st 4lb (78kg).'},
    {title: 'A change of many degrees', text: 'The roof was warmer by 40 degrees Celsius (72 degrees Fahrenheit).'},
    'The fire burnt 370,000 acres (149,735 hectares) of forest.',
    'The ferry sails 12 miles (19 km) a day.',
    {title: 'One significant figure', text: 'The village lies 3 miles (5 km) from the coast.'},
    {title: 'A rough figure', text: 'The plane climbed to about 30,000 feet (9,000 metres).'},
    {title: 'A temperature', text: 'It was 30 degrees Celsius (86 degrees Fahrenheit) at noon.'},
    {title: 'A furnace, roughly', text: 'The shield reached 1,430 degrees Celsius (2,600 degrees Fahrenheit).'},
    {title: 'A change of temperature', text: 'The lake has warmed by 1.5 degrees Celsius (2.7 degrees Fahrenheit).'},
    {title: 'Feet and inches', text: 'The wall is 5 feet 6 inches (1.68 metres) high.'},
    {title: 'Miles at sea', text: 'The boat sank 120 miles (222 km) off the cape.'},
    {title: 'Not a conversion', text: 'The 26-mile (seven-hour) walk began, then a 40 km (6 miles of it uphill) ride.'},
    {title: 'A range', text: 'Hail fell for 10 to 15 miles (16 to 24 km) inland.'},
    {title: 'Between commas', text: 'The pipe is 300 miles, or 480 km, long. Walk 3 miles, or ride 40 km. It is 10 miles, or about 16 km.'},
    {title: 'Imperial gallons', text: 'The tank holds 500 gallons (2,273 litres).'}
  ],
  invalid: [
    {title: 'A height', text: 'He is 6ft 2in (‹1.58m›) tall.'},
    {title: 'A hot day, taken for a change', text: 'It was 104 degrees Fahrenheit (‹60 degrees Celsius›) at noon.'},
    {
      title: 'A scale too many',
      text: 'The fire burnt 370,000 acres (‹149,735 million hectares›) of forest.'
    },
    {title: 'Multiplied the wrong way', text: 'The ferry sails 120 km (‹193 miles›) a day.'},
    {title: 'Another unit', text: 'The sack weighed 55 pounds (‹55 kg›).'},
    {title: 'A temperature', text: 'It was 30 degrees Celsius (‹68 degrees Fahrenheit›) at noon.'},
    {title: 'A furnace, wrongly', text: 'The kiln reached 1,430 degrees Celsius (‹1,430 degrees Fahrenheit›).'},
    {title: 'Between commas', text: 'The pipe is 300 miles, or ‹840 kilometres›, long, on 100 acres, or ‹400 hectares›.'},
    {title: 'Speed', text: 'Gusts of 75 mph (‹75 km/h›) tore at roofs.'}
  ]
})
