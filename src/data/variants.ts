/**
 * Words that British and American English spell apart in no regular way: `british american`. A `>` between them means
 * that only the British form is sure: "program", "check" and "tire" are British words too, with other meanings.
 */
export const irregularVariants: readonly string[] = `
grey gray|greyer grayer|greying graying|greyish grayish|tyre>tire|tyres>tires|kerb>curb|kerbs>curbs|kerbside curbside|cheque>check|cheques>checks|chequebook checkbook|programme>program|programmes>programs
licence>license|licences>licenses|practise>practice|practised>practiced|practises>practices|practising>practicing|storey>story|storeys>stories|metre>meter|metres>meters|kilometre kilometer|kilometres kilometers
centimetre centimeter|centimetres centimeters|millimetre millimeter|millimetres millimeters|litre liter|litres liters|aluminium aluminum|jewellery jewelry|jeweller jeweler|jewellers jewelers|plough plow|ploughs plows|ploughed plowed|ploughing plowing
mould mold|moulds molds|moulded molded|moulding molding|mouldy moldy|moult molt|smoulder smolder|smouldered smoldered|smouldering smoldering|sceptic skeptic|sceptics skeptics|sceptical skeptical|sceptically skeptically|scepticism skepticism
pyjamas pajamas|aeroplane airplane|aeroplanes airplanes|moustache mustache|moustaches mustaches|moustachioed mustachioed|cosy cozy|cosier cozier|ageing aging|axe>ax|sulphur sulfur|sulphate sulfate|sulphuric sulfuric|manoeuvre maneuver|manoeuvres maneuvers
manoeuvred maneuvered|manoeuvring maneuvering|manoeuvrable maneuverable|manoeuvrability maneuverability|likeable likable|sizeable sizable|saleable salable|mollusc mollusk|molluscs mollusks|omelette omelet|furore furor|artefact artifact|artefacts artifacts
carburettor carburetor|woollen woolen|woollens woolens|wilful willful|wilfully willfully|skilful skillful|skilfully skillfully|fulfil fulfill|fulfils fulfills|fulfilment fulfillment|enrol enroll|enrols enrolls|enrolment enrollment|enrolments enrollments|instalment installment|instalments installments
instil instill|instils instills|distil distill|distils distills|enthral enthrall|appal appall|marvellous marvelous|marvellously marvelously|counsellor counselor|counsellors counselors|counselling counseling|traveller traveler|travellers travelers|chilli>chili|pernickety persnickety
defence defense|defences defenses|offence offense|offences offenses|pretence pretense|pretences pretenses|defenceless defenseless|speciality>specialty|pedlar peddler|pedlars peddlers|gaol>jail|gaoled>jailed|whilst>while|amongst>among|learnt>learned|spelt>spelled|dreamt>dreamed
neighbour neighbor|tonne>ton|catalogue>catalog|catalogued cataloged|cataloguing cataloging|draughty drafty|yoghurt yogurt|yoghurts yogurts|vice-like vise-like|acknowledgement>acknowledgment|judgement>judgment|abridgement abridgment|despatch>dispatch|despatched>dispatched|enquiry>inquiry
`
  .trim()
  .split(/[|\n]/)
