/**
 * Names that are written in more than one way, because they came from another script: each line is one thing. Which of
 * them a house writes is its own affair; that it writes one is not.
 */
const spellings = `
Kyiv|Kiev
Kharkiv|Kharkov
Lviv|Lvov
Mykolaiv|Nikolaev|Nikolayev
Zaporizhzhia|Zaporizhzhya|Zaporozhye|Zaporizhia
Chernobyl|Chornobyl
Zelenskyy|Zelensky|Zelenskiy
Lukashenko|Lukashenka
Quran|Koran|Qur'an
Hezbollah|Hizbollah|Hizbullah|Hezbullah|Hizballah
al-Qaida|al-Qaeda|Al-Qaida|Al-Qaeda
Taliban|Taleban
Houthi|Huthi
Houthis|Huthis
Gaddafi|Gadhafi|Qaddafi|Kadhafi|Gadafy
Falluja|Fallujah
Daraa|Deraa
Sanaa|Sana'a
Mecca|Makkah
Tehran|Teheran
mujahideen|mujahedeen|mujahidin|mujaheddin|mujahedin
sharia|shariah|shari'a
Uyghur|Uighur|Uygur
Uyghurs|Uighurs|Uygurs
Lashkar-e-Taiba|Lashkar-e-Tayyaba|Lashkar-e-Toiba|Lashkar-e-Tayyiba
Jaish-e-Mohammed|Jaish-e-Mohammad|Jaish-e-Muhammad
Chhattisgarh|Chattisgarh|Chhatisgarh
Kathmandu|Katmandu
`

/** Places that got another name: both are right, each in its time. */
const renamings = `
Mumbai|Bombay
Kolkata|Calcutta
Dhaka|Dacca
Chennai|Madras
Bengaluru|Bangalore
Mysuru|Mysore
Mangaluru|Mangalore
Gurugram|Gurgaon
Prayagraj|Allahabad
Puducherry|Pondicherry
Thiruvananthapuram|Trivandrum
Odisha|Orissa
Chattogram|Chittagong
Myanmar|Burma
Yangon|Rangoon
Beijing|Peking
Eswatini|Swaziland
`

/** One thing, and how it is written. */
export interface Transliteration {
  forms: readonly string[]
  /** Whether an older story may be right in writing the older form. */
  isRenaming: boolean
}

export const transliterations: readonly Transliteration[] = [
  ...read(spellings).map(forms => ({forms, isRenaming: false})),
  ...read(renamings).map(forms => ({forms, isRenaming: true}))
]

function read(lines: string): string[][] {
  return lines
    .trim()
    .split('\n')
    .map(line => line.split('|'))
}
