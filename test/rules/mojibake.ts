import rule from '../../src/rules/mojibake.js'
import {cases} from '../helpers/cases.js'

export default cases(rule, {
  valid: [
    {title: 'Accents', text: 'São Paulo’s café, a Zürich fête, Łódź and Malmö; “Ángel’s ÉCLAIRS”, he said.'},
    {title: 'A capital letter before a quotation mark', text: 'The CAFÉ’S owner said “the CAFÉ” and ‘the café’” stood in IRMÃ”.'},
    {title: 'Other scripts', text: 'The sign said Москва, 東京 and दिल्ली.'},
    {title: 'Symbols', text: 'It costs £5, €6 or ₹70 – 20°C – ½ price ©'}
  ],
  invalid: [
    {
      title: 'UTF-8 read as Windows-1252',
      text: 'Pakistan‹â€™›s minister said ‹â€œ›we will act‹â€¦› at the caf‹Ã©› for ‹Â£›5.',
      fixed: 'Pakistan’s minister said “we will act… at the café for £5.'
    },
    {title: 'Read wrongly twice', text: 'Pakistan‹Ã¢â‚¬â„¢›s minister', fixed: 'Pakistan’s minister'},
    {title: 'C1 controls', text: 'Pakistan‹\u0092›s minister', fixed: 'Pakistan’s minister'},
    {title: 'UTF-8 read as Latin-1', text: 'Pakistan‹â\u0080\u0099›s minister', fixed: 'Pakistan’s minister'},
    {title: 'UTF-8 read as Mac Roman', text: 'Pakistan‹‚Äô›s minister', fixed: 'Pakistan’s minister'},
    {title: 'Cyrillic', text: 'The sign said ‹ÐšÐ¸ÐµÐ²› and ‹ÐœÐ¾Ñ\u0081ÐºÐ²Ð°›.', fixed: 'The sign said Киев and Москва.'},
    {title: 'The last byte is lost', text: 'He said “we will act‹â€› and left.', suggests: ['”']},
    {title: 'Nothing left to decode', text: 'The town of Landquart ‹\ufffd› said so.'},
    {title: 'Mac Roman apostrophe', text: 'They don‹Õ›t know.', suggests: ['’']}
  ]
})
