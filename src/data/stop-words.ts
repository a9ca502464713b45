/** The words that a text in a language cannot do without, by language; none is common in two of them by chance alone. */
export const stopWords: Readonly<Record<string, readonly string[]>> = {
  en: ['the', 'of', 'and', 'to', 'that', 'with', 'was', 'his', 'said', 'has', 'have', 'from', 'by', 'it', 'been'],
  de: ['der', 'die', 'und', 'das', 'den', 'nicht', 'mit', 'auf', 'ist', 'ein', 'eine', 'dem', 'des', 'sich', 'für'],
  fr: ['le', 'la', 'les', 'des', 'et', 'une', 'dans', 'pour', 'est', 'que', 'du', 'par', 'sur', 'qui', 'au'],
  es: ['el', 'la', 'los', 'las', 'de', 'que', 'y', 'una', 'por', 'con', 'para', 'del', 'se', 'su', 'como'],
  it: ['il', 'di', 'che', 'la', 'per', 'una', 'con', 'del', 'della', 'non', 'sono', 'gli', 'nel', 'dei', 'ha'],
  pt: ['o', 'os', 'de', 'que', 'do', 'da', 'em', 'uma', 'para', 'com', 'não', 'dos', 'das', 'por', 'ao'],
  nl: ['de', 'het', 'een', 'van', 'en', 'dat', 'niet', 'met', 'voor', 'zijn', 'op', 'aan', 'ook', 'door', 'bij'],
  sv: ['och', 'att', 'det', 'som', 'en', 'på', 'är', 'av', 'för', 'med', 'den', 'inte', 'har', 'ett', 'om'],
  no: ['og', 'det', 'som', 'på', 'er', 'av', 'for', 'med', 'den', 'ikke', 'har', 'et', 'om', 'til', 'fra'],
  da: ['og', 'det', 'som', 'på', 'er', 'af', 'for', 'med', 'den', 'ikke', 'har', 'et', 'om', 'til', 'fra']
}
